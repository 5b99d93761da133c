package io.dreamspace.application.stream;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Collection;
import java.util.List;

/**
 * What one {@link StreamListener} hears of. Safe for use by many threads, the listener's too.
 * Subscriptions outlive what they are to: a stream need not be there yet.
 */
public interface StreamSubscriptions extends AutoCloseable {
  /** How many streams are subscribed to at most. */
  int MOST_STREAMS = 256;

  /** How many collections are subscribed to at most. */
  int MOST_COLLECTIONS = 8;

  /**
   * Tells what these streams show now, as far as they are there, and from then on whatever happens
   * to them. Again for those that are subscribed to already, it tells what they show.
   *
   * @throws Problem.Conflict if they would be too many; then none of them is subscribed to
   */
  void subscribe(Collection<StreamUri> streams);

  /** Like {@link #subscribe(Collection)}, for one stream. */
  default void subscribe(StreamUri stream) {
    subscribe(List.of(stream));
  }

  /** Tells no more of a stream, but for what is on its way to the listener. */
  void unsubscribe(StreamUri stream);

  /**
   * Tells from now on what comes into a collection and leaves it, and the statuses that are set in
   * it.
   *
   * @throws Problem.Conflict if it would be one too many
   */
  void subscribeCollection(Address collection);

  /** Tells no more of a collection, but for what is on its way to the listener. */
  void unsubscribeCollection(Address collection);

  /** Ends it all; nothing is told any more after that. Closing again does nothing. */
  @Override
  void close();
}
