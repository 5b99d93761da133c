package io.dreamspace.persistence;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Knows which changes are on disk, and wakes those who wait for that. */
final class Arrivals implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private volatile long last;

  /** What may be seen already, although it is not on disk. */
  private volatile long committed;

  private boolean lost;
  private boolean closed;

  Arrivals(long last) {
    this.last = last;
    this.committed = last;
  }

  /** From now on, readers may see changes up to this number. */
  void expect(long number) {
    committed = number;
  }

  /**
   * Waits until what has been committed up to this number is on disk, and tells up to where it is
   * if it will never be.
   */
  long settled(long number) {
    if (number <= last) {
      return number;
    }
    lock.lock();
    try {
      while (last < Math.min(number, committed) && !lost) {
        arrived.awaitUninterruptibly();
      }
      return lost ? Math.min(number, last) : number;
    } finally {
      lock.unlock();
    }
  }

  /** What is not on disk by now may never be. */
  void lose() {
    lock.lock();
    try {
      lost = true;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns when the last change has a higher number, or after so long, or when it is closed. */
  void await(long number, Duration patience) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long nanos = patience.toNanos();
      while (last <= number && !closed && nanos > 0) {
        nanos = arrived.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  void announce(long number) {
    if (number <= last) {
      return;
    }
    lock.lock();
    try {
      last = number;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
