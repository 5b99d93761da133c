package io.dreamspace.persistence;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * One of several files on the same disk, which are brought there one after the other: two at once
 * would both take as long as both together, and what waits for the first would wait for the second
 * too.
 *
 * @param turn shared by all of them
 */
record InTurn(Disk disk, Turn turn) implements Disk {

  @Override
  public void sync() throws IOException {
    boolean mine = await();
    try {
      disk.sync();
    } finally {
      if (mine) {
        turn.end();
      }
    }
  }

  private boolean await() throws IOException {
    try {
      return turn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted before it was this file's turn.");
    }
  }
}
