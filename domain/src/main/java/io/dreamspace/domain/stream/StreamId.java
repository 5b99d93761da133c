package io.dreamspace.domain.stream;

import io.dreamspace.domain.ObjectId;
import java.util.Optional;

/**
 * The id of a stream.
 *
 * @param hex 24 hexadecimal digits in lower case, see {@link ObjectId}
 */
public record StreamId(String hex) {
  public StreamId {
    ObjectId.checked(hex);
  }

  /** The id that a client means, in either case; empty if this can be none. */
  public static Optional<StreamId> parse(String text) {
    return ObjectId.parse(text).map(StreamId::new);
  }
}
