package io.dreamspace.application.stream;

import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has changed about streams, in order, for whoever tells it on. Reading costs a fixed number
 * of statements for each stream that changed. Safe for use by many threads.
 */
public interface StreamFeed {

  /**
   * One change and those who are to hear of it.
   *
   * @param number see {@link io.dreamspace.domain.change.Change#number}
   * @param collections all those that the stream was in when its status was set; empty for what is
   *     no {@link StreamFact.StatusUpdated}
   */
  record Broadcast(long number, StreamFact fact, Set<Address> collections) {}

  /** What a reader got: where to go on, and what there was until there. */
  record Portion(long through, List<Broadcast> broadcasts) {}

  /**
   * What streams were like at one moment.
   *
   * @param number that of the last change which they show: all later ones are new to who sees them
   * @param streams those that there were, by their uris; unmodifiable
   */
  record Snapshot(long number, Map<StreamUri, StatusStream> streams) {
    public Snapshot {
      streams = Map.copyOf(streams);
    }
  }

  /** The number of the last change of all; from there on all is new. */
  long last();

  /** Streams, and the number of the last change of all, read from the same state. */
  Snapshot snapshot(Collection<StreamUri> uris);

  /** What comes after this number, so much of it as is read at a time; empty if nothing does. */
  Portion after(long number);

  /**
   * Whether all that came after this number is still kept. What was read before this was asked is
   * whole if it is.
   */
  boolean isWhole(long number);

  /**
   * Waits until something may have come after this number, or so long.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void await(long number, Duration patience) throws InterruptedException;
}
