package io.dreamspace.client;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Ends a connection over which nothing comes any more, not even a heartbeat. */
final class Silence implements AutoCloseable {
  /** Three heartbeats. */
  private static final Duration LONGEST = Duration.ofSeconds(45);

  private final InputStream stream;
  private final Thread watching;
  private volatile long broken = System.nanoTime();

  private Silence(InputStream stream) {
    this.stream = stream;
    this.watching = Thread.ofVirtual().name("feed-silence").unstarted(this::watch);
  }

  static Silence over(InputStream stream) {
    Silence silence = new Silence(stream);
    silence.watching.start();
    return silence;
  }

  /** Something has come. */
  void broken() {
    broken = System.nanoTime();
  }

  private void watch() {
    try {
      long left = LONGEST.toNanos();
      while (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
        left = LONGEST.toNanos() - (System.nanoTime() - broken);
      }
      stream.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // It is broken already, which its reader finds out.
      broken = System.nanoTime();
    }
  }

  @Override
  public void close() {
    watching.interrupt();
  }
}
