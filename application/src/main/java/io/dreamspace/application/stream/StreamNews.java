package io.dreamspace.application.stream;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.Status;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamUri;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link StreamListener} hears of. {@code source} is the collection for whose sake it is
 * told, or null if it is told because the stream itself is subscribed to; who subscribes to both
 * hears it twice.
 */
public sealed interface StreamNews {

  /** A stream had its status set; or that is what it shows when it is subscribed to. */
  record StatusUpdated(StreamUri from, Status status, @Nullable Address source)
      implements StreamNews {

    /** What a stream shows, for those who subscribe to it. */
    public static StatusUpdated of(StatusStream stream) {
      return new StatusUpdated(stream.uri(), stream.status(), null);
    }
  }

  /**
   * A stream came into a collection.
   *
   * @param from the collection
   */
  record ChildAdded(Address from, StatusStream child, @Nullable Address source)
      implements StreamNews {}

  /**
   * A stream left a collection.
   *
   * @param from the collection
   */
  record ChildRemoved(Address from, StreamUri child, @Nullable Address source)
      implements StreamNews {}

  /**
   * A stream came into a collection, told to those who subscribe to the stream.
   *
   * @param parent the collection
   */
  record ParentAdded(StreamUri from, Address parent) implements StreamNews {}

  /**
   * A stream left a collection, told to those who subscribe to the stream.
   *
   * @param parent the collection
   */
  record ParentRemoved(StreamUri from, Address parent) implements StreamNews {}

  /** A stream is gone; it stays subscribed to, should it come again. */
  record StreamDeleted(StreamUri from) implements StreamNews {}
}
