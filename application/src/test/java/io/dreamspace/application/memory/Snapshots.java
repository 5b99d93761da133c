package io.dreamspace.application.memory;

import io.dreamspace.application.UnitOfWork;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Units of work on states. A writing one changes a draft that nobody else sees, and which becomes
 * the state of all when the work is done, and nothing when it throws.
 */
final class Snapshots implements UnitOfWork {
  private final ReentrantLock writer = new ReentrantLock();
  private final ThreadLocal<@Nullable Work> underWay = new ThreadLocal<>();
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
