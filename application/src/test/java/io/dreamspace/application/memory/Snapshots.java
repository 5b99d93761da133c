package io.dreamspace.application.memory;

import io.dreamspace.application.UnitOfWork;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Units of work on states. A writing one changes a draft that nobody else sees, and which becomes
 * the state of all when the work is done, and nothing when it throws.
 */
final class Snapshots implements UnitOfWork {
  private final ReentrantLock writer = new ReentrantLock();
  private final ThreadLocal<@Nullable Work> underWay = new ThreadLocal<>();
  private final ReentrantLock arrivals = new ReentrantLock();
  private final Condition arrived = arrivals.newCondition();
  private volatile State committed = State.empty();
  private volatile boolean closed;

  private record Work(State state, boolean writes) {}

  @Override
  public <T extends @Nullable Object> T write(Supplier<T> work) {
    if (underWay.get() != null) {
      writable();
      return work.get();
    }
    writer.lock();
    try {
      if (closed) {
        throw new IllegalStateException("These stores are closed.");
      }
      State draft = committed.draft();
      T result = run(new Work(draft, true), work);
      committed = draft;
      wake();
      return result;
    } finally {
      writer.unlock();
    }
  }

  @Override
  public <T extends @Nullable Object> T read(Supplier<T> work) {
    return underWay.get() == null ? run(new Work(committed, false), work) : work.get();
  }

  /** The state that this thread's work sees. */
  State readable() {
    Work work = underWay.get();
    return work == null ? committed : work.state();
  }

  /** The draft that this thread's work changes. */
  State writable() {
    Work work = underWay.get();
    if (work == null || !work.writes()) {
      throw new IllegalStateException("Nothing can be written but within UnitOfWork.write.");
    }
    return work.state();
  }

  /** Waits for the work under way, and refuses more. */
  void close() {
    writer.lock();
    closed = true;
    writer.unlock();
    wake();
  }

  /** Waits until the state of all is such, or so long, or until these stores are closed. */
  void await(Predicate<State> wanted, Duration patience) throws InterruptedException {
    long nanos = TimeUnit.NANOSECONDS.convert(patience);
    arrivals.lockInterruptibly();
    try {
      while (nanos > 0 && !closed && !wanted.test(committed)) {
        nanos = arrived.awaitNanos(nanos);
      }
    } finally {
      arrivals.unlock();
    }
  }

  private void wake() {
    arrivals.lock();
    arrived.signalAll();
    arrivals.unlock();
  }

  private <T extends @Nullable Object> T run(Work unit, Supplier<T> work) {
    underWay.set(unit);
    try {
      return work.get();
    } finally {
      underWay.remove();
    }
  }
}
