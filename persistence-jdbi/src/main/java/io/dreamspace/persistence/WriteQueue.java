package io.dreamspace.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work waiting for the writer, bounded: whoever puts more in waits for room. After it is closed
 * nothing goes in, and what is in still comes out.
 */
final class WriteQueue {
  private static final int ROOM = 4_096;

  /** More in one commit gains nothing, and the first would wait for the last. */
  private static final int BATCH = 256;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Condition drained = lock.newCondition();
  private final Queue<PendingWrite<?>> waiting = new ArrayDeque<>();
  private boolean closed;

  void put(PendingWrite<?> pending) {
    lock.lock();
    try {
      while (waiting.size() >= ROOM && !closed) {
        drained.awaitUninterruptibly();
      }
      if (closed) {
        throw new IllegalStateException("The database is closed.");
      }
      waiting.add(pending);
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for work and takes it, in order; empty when there will be none any more. */
  List<PendingWrite<?>> take() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        filled.awaitUninterruptibly();
      }
      List<PendingWrite<?>> batch = new ArrayList<>(Math.min(BATCH, waiting.size()));
      while (batch.size() < BATCH && !waiting.isEmpty()) {
        batch.add(waiting.remove());
      }
      drained.signalAll();
      return batch;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      filled.signalAll();
      drained.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
