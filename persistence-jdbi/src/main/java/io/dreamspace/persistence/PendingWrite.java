package io.dreamspace.persistence;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A unit of work on its way through the {@link WriteGate}, put in by the thread that waits. */
final class PendingWrite<T extends @Nullable Object> {
  private final Supplier<T> work;
  private final Thread caller = Thread.currentThread();
  private @Nullable T result;
  private @Nullable Throwable failure;
  private List<PendingWrite<?>> all = List.of();
  private int place;
  private volatile boolean answered;

  PendingWrite(Supplier<T> work) {
    this.work = work;
  }

  /** Runs, not for the first time perhaps; a failure is kept for the answer. */
  void run() {
    failure = null;
    try {
      result = work.get();
    } catch (Throwable problem) {
      failure = problem;
    }
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** The commit that this shared has failed; if it failed before, its caller learns of that. */
  void fail(Throwable cause) {
    if (failure == null) {
      failure = new IllegalStateException("The database could not commit the work.", cause);
    }
  }

  /** What this has done was committed, but perhaps is not on disk. */
  void doubt(Throwable cause) {
    if (failure == null) {
      failure =
          new IllegalStateException(
              "It is uncertain whether the work is on disk; the database must be opened anew.",
              cause);
    }
  }

  /**
   * Answers the callers of all, once it is certain what became of their work. Only one is woken
   * here, for that takes as long as much of the work itself; each wakes two more.
   */
  static void answer(List<PendingWrite<?>> all) {
    for (int place = all.size() - 1; place >= 0; place--) {
      all.get(place).answer(all, place); // Whoever sees it may wake those after it at once.
    }
    wake(all, 0);
  }

  private void answer(List<PendingWrite<?>> sharers, int mine) {
    all = sharers;
    place = mine;
    answered = true;
  }

  private static void wake(List<PendingWrite<?>> all, int place) {
    if (place < all.size()) {
      LockSupport.unpark(all.get(place).caller);
    }
  }

  /** Waits until the work is on disk, or has failed; an interrupt does not end the wait. */
  @SuppressWarnings("NullAway") // The result is null only if T is a nullable type.
  T await() {
    boolean interrupted = false;
    while (!answered) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    wake(all, 2 * place + 1);
    wake(all, 2 * place + 2);
    if (interrupted) {
      caller.interrupt();
    }
    if (failure != null) {
      throw PendingWrite.<RuntimeException>asItWas(failure);
    }
    return result;
  }

  /** Also what is checked, and came through a supplier all the same. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // It is only thrown.
  private static <E extends Throwable> E asItWas(Throwable failure) throws E {
    throw (E) failure;
  }
}
