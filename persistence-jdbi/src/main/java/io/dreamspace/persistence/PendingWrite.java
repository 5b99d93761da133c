package io.dreamspace.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A unit of work on its way through the {@link WriteGate}. */
final class PendingWrite<T extends @Nullable Object> {
  private final Supplier<T> work;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private @Nullable T result;
  private @Nullable Throwable failure;

  PendingWrite(Supplier<T> work) {
    this.work = work;
  }

  /**
   * Runs in a savepoint; a failure takes back only this, and is kept for the answer. Throws if the
   * whole transaction is gone, as it is after some of SQLite's failures.
   */
  void runWithin(Sql sql, Handle handle) {
    sql.run(handle, "savepoint unit");
    try {
      result = work.get();
    } catch (Throwable problem) {
      failure = problem;
      sql.run(handle, "rollback to unit");
    }
    sql.run(handle, "release unit");
  }

  /** The commit that this shared has failed; if it failed before, its caller learns of that. */
  void fail(Throwable cause) {
    if (failure == null) {
      failure = new IllegalStateException("The database could not commit the work.", cause);
    }
  }

  /** Wakes the caller; to be called once it is certain what became of the work. */
  @SuppressWarnings("NullAway") // The result is null only if T is a nullable type.
  void answer() {
    if (failure == null) {
      answer.complete(result);
    } else {
      answer.completeExceptionally(failure);
    }
  }

  /** Waits until the work is on disk, or has failed; an interrupt does not end the wait. */
  T await() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw PendingWrite.<RuntimeException>asItWas(e.getCause() == null ? e : e.getCause());
    }
  }

  /** Also what is checked, and came through a supplier all the same. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // It is only thrown.
  private static <E extends Throwable> E asItWas(Throwable failure) throws E {
    throw (E) failure;
  }
}
