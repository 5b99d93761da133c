package io.dreamspace.http.feed;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts off clients that take too long to read. Their threads are virtual; interrupting one that
 * writes to a socket closes the socket.
 */
final class StalledWrites implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StalledWrites.class);

  private final long patience;
  private final Map<Thread, Long> writing = new ConcurrentHashMap<>();
  private @Nullable Thread looking;
  private boolean closed;

  StalledWrites(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** Writes, on a virtual thread. */
  void watch(Runnable write) {
    lookFromNowOn();
    Thread thread = Thread.currentThread();
    writing.put(thread, System.nanoTime());
    try {
      write.run();
    } finally {
      writing.remove(thread);
    }
  }

  private synchronized void lookFromNowOn() {
    if (looking == null && !closed) {
      looking = Thread.ofPlatform().daemon().name("feed-stalled").start(this::lookAgainAndAgain);
    }
  }

  private void lookAgainAndAgain() {
    try {
      while (true) {
        Thread.sleep(Duration.ofNanos(Math.max(1, patience / 4)));
        look();
      }
    } catch (InterruptedException e) {
      LOG.debug("Told to end", e);
    }
  }

  private void look() {
    long now = System.nanoTime();
    writing.forEach(
        (thread, since) -> {
          if (now - since > patience) {
            LOG.info("A client of the feed was cut off, because it does not read.");
            thread.interrupt();
          }
        });
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (looking != null) {
      looking.interrupt();
    }
  }
}
