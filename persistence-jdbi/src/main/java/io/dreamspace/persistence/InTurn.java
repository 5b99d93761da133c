package io.dreamspace.persistence;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One of several files on the same disk, which brings one after the other there: two at once would
 * both take as long as both together, and what waits for the first would wait for the second too.
 *
 * @param turn of one permit, shared by all of them
 * @param patience after which it goes on without a turn: on a slow disk, a small sync must not wait
 *     for a large one to end
 */
record InTurn(Disk disk, Semaphore turn, Duration patience) implements Disk {

  @Override
  public void sync() throws IOException {
    boolean mine = await();
    try {
      disk.sync();
    } finally {
      if (mine) {
        turn.release();
      }
    }
  }

  private boolean await() throws IOException {
    try {
      return turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted before it was this file's turn.");
    }
  }
}
