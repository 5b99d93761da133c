package io.dreamspace.client;

import io.dreamspace.application.stream.StreamListener;
import io.dreamspace.application.stream.StreamNews;
import io.dreamspace.domain.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a listener, and the thread that tells it. Nobody who has something to tell waits
 * for the listener: when too much waits, all further is dropped until the listener has heard that.
 */
final class Deliveries implements Runnable {
  private static final String TOO_SLOW = "The listener was too slow for the news.";

  private final StreamListener listener;
  private final int most;
  private final Runnable heardAll;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Consumer<StreamListener>> waiting = new ArrayDeque<>();
  private boolean isDropping;
  private boolean isCutOff;
  private boolean isClosed;

  /**
   * For a listener.
   *
   * @param most how much may wait
   * @param heardAll called when the listener has heard all, and more has been dropped
   */
  Deliveries(StreamListener listener, int most, Runnable heardAll) {
    this.listener = listener;
    this.most = most;
    this.heardAll = heardAll;
  }

  void tell(StreamNews news) {
    locked(() -> offer(hearing -> hearing.heard(news)));
  }

  void tellRefused(Problem problem) {
    locked(() -> offer(hearing -> hearing.refused(problem)));
  }

  void tellCutOff(String why) {
    locked(() -> cutOff(why));
  }

  /** Tells that news come again; before they do. */
  void tellIsBack() {
    locked(this::back);
  }

  /**
   * Takes news again after some were dropped, if the listener has heard all that waited.
   *
   * @return whether some were, so that what is current has to be told
   */
  boolean resume() {
    lock.lock();
    try {
      boolean resumes = isDropping && waiting.isEmpty();
      if (resumes) {
        isDropping = false;
        cutOff(TOO_SLOW);
        back();
      }
      return resumes;
    } finally {
      lock.unlock();
    }
  }

  private void cutOff(String why) {
    if (!isCutOff && offer(hearing -> hearing.cutOff(why))) {
      isCutOff = true;
    }
  }

  private void back() {
    if (isCutOff && offer(StreamListener::isBack)) {
      isCutOff = false;
    }
  }

  private boolean offer(Consumer<StreamListener> delivery) {
    isDropping |= waiting.size() >= most;
    if (isDropping || isClosed) {
      return false;
    }
    waiting.add(delivery);
    changed.signal();
    return true;
  }

  /** Tells the listener, until this is closed. */
  @Override
  public void run() {
    for (var delivery = next(); delivery != null; delivery = next()) {
      try {
        delivery.accept(listener);
      } catch (RuntimeException | Error e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
      if (hasHeardAll()) {
        heardAll.run();
      }
    }
  }

  private @Nullable Consumer<StreamListener> next() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !isClosed) {
        changed.awaitUninterruptibly();
      }
      return isClosed ? null : waiting.remove();
    } finally {
      lock.unlock();
    }
  }

  private boolean hasHeardAll() {
    lock.lock();
    try {
      return isDropping && waiting.isEmpty();
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
          changed.signal();
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
