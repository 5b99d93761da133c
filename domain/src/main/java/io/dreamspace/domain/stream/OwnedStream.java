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

  /** As it shows this colour, set by its owner. */
  public OwnedStream withStatus(Color color, Instant at) {
    return new OwnedStream(stream.with(new Status(color, at, stream.owner())));
  }

  /** As it carries these tags and no others. */
  public OwnedStream withTags(Tags tags, Instant at) {
    return new OwnedStream(stream.with(tags, at));
  }

  /** A new stream below this one, with the same owner. */
  public OwnedStream beginChild(StreamId id, StreamName name, Instant at) {
    StreamUri uri = stream.uri().child(name);
    return new OwnedStream(StatusStream.begin(id, name, uri, stream.owner(), at));
  }
}
