package io.dreamspace.application.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What waits for a listener, and the thread that tells it, one thing after the other. */
final class Telling implements Runnable {
  private final StreamListener listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Consumer<StreamListener>> waiting = new ArrayDeque<>();
  private boolean isClosed;

  Telling(StreamListener listener) {
    this.listener = listener;
  }

  void tell(StreamNews news) {
    tell(hearing -> hearing.heard(news));
  }

  void tell(Consumer<StreamListener> delivery) {
    locked(
        () -> {
          if (!isClosed) {
            waiting.add(delivery);
            changed.signalAll();
          }
        });
  }

  /** Waits until the listener has been told all, so that no more is fetched than it can take. */
  void awaitAllTold() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!waiting.isEmpty()) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void run() {
    for (var delivery = next(); delivery != null; delivery = next()) {
      try {
        delivery.accept(listener);
      } catch (RuntimeException | Error e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }

  private @Nullable Consumer<StreamListener> next() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !isClosed) {
        changed.awaitUninterruptibly();
      }
      changed.signalAll();
      return isClosed ? null : waiting.remove();
    } finally {
      lock.unlock();
    }
  }

  /** Drops all that waits; nothing is told any more but what is being told. */
  void close() {
    locked(
        () -> {
          isClosed = true;
          waiting.clear();
          changed.signalAll();
        });
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
