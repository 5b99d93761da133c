package io.dreamspace.http.feed;

import io.helidon.webserver.CloseConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts off clients that take too long to read. Their threads are virtual; interrupting one that
 * writes to a socket closes the socket.
 */
final class StalledWrites implements AutoCloseable {
  static final String CUT_OFF = "A client of the feed was cut off, because it does not read.";

  private static final Logger LOG = LoggerFactory.getLogger(StalledWrites.class);

  private final long patience;
  private final Set<Write> writes = ConcurrentHashMap.newKeySet();
  private @Nullable Thread looking;
  private boolean closed;

  StalledWrites(Duration patience) {
    this.patience = patience.toNanos();
  }

  /** One write; whoever is interrupted for it is so during it alone. */
  private static final class Write {
    private final Thread thread = Thread.currentThread();
    private final long since = System.nanoTime();
    private boolean over;
    private boolean cutOff;

    synchronized void cutOff() {
      if (!over && !cutOff) {
        LOG.info(CUT_OFF);
        cutOff = true;
        thread.interrupt();
      }
    }

    /** Returns whether it was cut off; then the thread does not know of it any more. */
    synchronized boolean end() {
      over = true;
      if (cutOff) {
        Thread.interrupted();
      }
      return cutOff;
    }
  }

  /**
   * Writes, on a virtual thread.
   *
   * @throws CloseConnectionException if that took too long
   */
  void watch(Runnable writing) {
    lookFromNowOn();
    Write write = new Write();
    writes.add(write);
    boolean cutOff;
    try {
      writing.run();
    } finally {
      writes.remove(write);
      cutOff = write.end();
    }
    if (cutOff) {
      throw new CloseConnectionException("The client was cut off.");
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
    for (Write write : writes) {
      if (now - write.since > patience) {
        write.cutOff();
      }
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (looking != null) {
      looking.interrupt();
    }
  }
}
