package io.dreamspace.http.request;

import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs one line for each request: method, path, status, time and id. Never the query, headers or
 * bodies: they may hold secrets.
 */
public final class RequestLog implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final int LONGEST_PATH = 200;

  /** In place of the status if the client was not answered to the end. */
  private static final String BROKEN_OFF = "-";

  private static final long NANOS_PER_MICRO = 1_000;

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    RequestId id = RequestId.next();
    request.context().register(id);
    long start = System.nanoTime();
    String status = BROKEN_OFF;
    try {
      chain.proceed();
      status = response.status().codeText();
    } finally {
      if (LOG.isInfoEnabled()) {
        LOG.info(line(request.prologue(), status, System.nanoTime() - start, id));
      }
    }
  }

  /** Logs a request that passes no filter, because its connection becomes another protocol's. */
  public void upgraded(HttpPrologue prologue, long nanos) {
    if (LOG.isInfoEnabled()) {
      String status = Status.SWITCHING_PROTOCOLS_101.codeText();
      LOG.info(line(prologue, status, nanos, RequestId.next()));
    }
  }

  private static String line(HttpPrologue prologue, String status, long nanos, RequestId id) {
    String path = prologue.uriPath().rawPath();
    return prologue.method().text()
        + ' '
        + (path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "..." : path)
        + ' '
        + status
        + ' '
        + nanos / NANOS_PER_MICRO
        + "us "
        + id.value();
  }
}
