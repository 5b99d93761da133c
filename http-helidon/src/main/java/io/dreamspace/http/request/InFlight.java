package io.dreamspace.http.request;

import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows how many requests are being answered, so that the server can end when they are. Those that
 * come over websockets are told by {@link #enter} and {@link #leave}.
 */
public final class InFlight implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(InFlight.class);

  private final AtomicLong requests = new AtomicLong();
  private final CountDownLatch none = new CountDownLatch(1);
  private volatile boolean ending;

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    try {
      if (enter()) {
        chain.proceed();
      } else {
        LastAnswer.send(
            Status.SERVICE_UNAVAILABLE_503, "The server is about to stop.", request, response);
      }
    } finally {
      leave();
    }
  }

  /** Counts a request until {@link #leave}. Returns false if it is to be refused. */
  public boolean enter() {
    requests.incrementAndGet();
    return !ending;
  }

  /** Tells that a request is answered, or refused. */
  public void leave() {
    if (requests.decrementAndGet() == 0 && ending) {
      none.countDown();
    }
  }

  /** Refuses further requests, and waits until those under way are answered, or for that long. */
  public void end(Duration patience) {
    ending = true;
    try {
      if (requests.get() > 0 && !none.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{} requests were cut off, because they took too long.", requests.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
