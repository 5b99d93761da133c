package io.dreamspace.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Between a server and the Dreamspace of the test that runs. A request that came in stays with the
 * test that let it in, and the test ends when the last one has left: none can write into the store
 * of the next.
 */
final class Gate {
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition left = lock.newCondition();
  private @Nullable RunningDreamspace current;
  private boolean closed = true;
  private int inside;

  /**
   * A closed gate.
   *
   * @param patience how long requests may take to leave after their test
   */
  Gate(Duration patience) {
    this.patience = patience;
  }

  void open(RunningDreamspace dreamspace) {
    lock.lock();
    try {
      if (current != null) {
        throw new IllegalStateException("Another test has this server.");
      }
      current = dreamspace;
      closed = false;
    } finally {
      lock.unlock();
    }
  }

  /** Lets a request in, which must leave again; not if no test runs. */
  Optional<RunningDreamspace> enter() {
    lock.lock();
    try {
      if (closed) {
        return Optional.empty();
      }
      inside++;
      return Optional.ofNullable(current);
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      inside--;
      left.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What those who are inside work on. */
  RunningDreamspace current() {
    lock.lock();
    try {
      if (current == null) {
        throw new IllegalStateException("No test is running.");
      }
      return current;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets nobody in any more, and waits for those inside.
   *
   * @throws IllegalStateException if some did not leave in time
   */
  void close() {
    lock.lock();
    try {
      closed = true;
      long rest = patience.toNanos();
      while (inside > 0 && rest > 0) {
        rest = left.awaitNanos(rest);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      int late = inside;
      current = null;
      lock.unlock();
      complainOf(late);
    }
  }

  private void complainOf(int late) {
    if (late > 0) {
      throw new IllegalStateException(
          late + " requests were not answered " + patience.toSeconds() + " s after the test.");
    }
  }
}
