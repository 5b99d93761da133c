package io.dreamspace.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What comes over a connection, which ends when nothing comes any more, not even a heartbeat. */
final class WatchedStream extends FilterInputStream {
  private final Duration longestSilence;
  private final Thread watching;
  private volatile long lastAlive = System.nanoTime();

  private WatchedStream(InputStream stream, Duration longestSilence) {
    super(stream);
    this.longestSilence = longestSilence;
    this.watching = Thread.ofVirtual().name("feed-silence").unstarted(this::watch);
  }

  static WatchedStream over(InputStream stream, Duration longestSilence) {
    WatchedStream watched = new WatchedStream(stream, longestSilence);
    watched.watching.start();
    return watched;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    lastAlive = System.nanoTime();
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    lastAlive = System.nanoTime();
    return count;
  }

  private void watch() {
    try {
      long left = longestSilence.toNanos();
      while (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
        left = longestSilence.toNanos() - (System.nanoTime() - lastAlive);
      }
      in.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // It is broken already, which its reader finds out.
      lastAlive = System.nanoTime();
    }
  }

  @Override
  public void close() throws IOException {
    watching.interrupt();
    super.close();
  }
}
