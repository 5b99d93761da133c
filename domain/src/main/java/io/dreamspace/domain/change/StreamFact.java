package io.dreamspace.domain.change;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;

/** Something that has changed about a stream, with the stream as it was right after it. */
public sealed interface StreamFact extends Fact {
  StatusStream stream();

  /**
   * A stream was created. Follows no other fact about it; is followed by all that it began with.
   */
  record StreamCreated(StatusStream stream) implements StreamFact {
    @Override
    public ChangeType type() {
      return ChangeType.STREAM_CREATED;
    }
  }

  /** Its status was set, be it to the same colour as before. */
  record StatusUpdated(StatusStream stream) implements StreamFact {
    @Override
    public ChangeType type() {
      return ChangeType.STREAM_STATUS;
    }
  }

  /** It came into a collection: it was created or linked under another stream, or got a tag. */
  record ChildAdded(Address collection, StatusStream stream) implements StreamFact {
    @Override
    public ChangeType type() {
      return ChangeType.STREAM_CHILD_ADDED;
    }
  }

  /** It left a collection. */
  record ChildRemoved(Address collection, StatusStream stream) implements StreamFact {
    @Override
    public ChangeType type() {
      return ChangeType.STREAM_CHILD_REMOVED;
    }
  }

  /**
   * It was deleted; before that it left all its collections, and its children left it.
   *
   * @param stream as it was last
   */
  record StreamDeleted(StatusStream stream) implements StreamFact {
    @Override
    public ChangeType type() {
      return ChangeType.STREAM_DELETED;
    }
  }
}
