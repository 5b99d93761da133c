package io.dreamspace.domain.stream;

import java.time.Instant;

/** A stream in the hands of its owner; to be had from {@link StatusStream#ownedBy}. */
public final class OwnedStream {
  private final StatusStream stream;

  OwnedStream(StatusStream stream) {
    this.stream = stream;
  }

  public StatusStream stream() {
    return stream;
  }

  /** The stream as it shows this colour, set by its owner. */
  public StatusStream withStatus(Color color, Instant at) {
    return stream.with(new Status(color, at, stream.owner()));
  }

  /** The stream as it carries these tags and no others. */
  public StatusStream withTags(Tags tags, Instant at) {
    return stream.with(tags, at);
  }

  /** A new stream below this one, with the same owner. */
  public StatusStream beginChild(StreamId id, StreamName name, Instant at) {
    return StatusStream.begin(id, name, stream.uri().child(name), stream.owner(), at);
  }
}
