package io.dreamspace.application.change;

import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Keeps what has changed, in order. Appending belongs to the unit of work that makes the change:
 * both are kept, or neither. That something is deleted is appended while it is still there, because
 * the log then keeps what it was like, see {@link LastStates}.
 */
public interface ChangeLog {
  /** Appends facts as the last, in this order. */
  void append(List<? extends Fact> facts, Instant at);

  /** Appends one fact as the last. */
  default void append(Fact fact, Instant at) {
    append(List.of(fact), at);
  }

  /** In which its numbers are given; the same for as long as these stores are open. */
  Epoch epoch();

  /** The number of the last change before this epoch began; 0 if it began with the log. */
  long beginning();

  /** The number of the last change that readers see; 0 if there is none. */
  long last();

  /**
   * The number of the last change that is no longer kept, see {@link Retention}; 0 if all are.
   * After it, nothing is missing.
   */
  long forgotten();

  /**
   * The changes after this number, in order, so many at most. None that comes later is among them.
   */
  List<Change> after(long number, int limit);

  /**
   * Of the changes after this number, those by which this stream came into a collection or left.
   */
  List<StreamFact> movesAfter(long number, StreamId stream);

  /**
   * Waits until there is a change after this number, or so long, or until the stores are closed. It
   * may return early; look with {@link #after}.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void await(long number, Duration patience) throws InterruptedException;
}
