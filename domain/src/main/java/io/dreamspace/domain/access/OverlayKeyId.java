package io.dreamspace.domain.access;

import io.dreamspace.domain.ObjectId;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.Optional;

/**
 * The id of an overlay key, which is no secret.
 *
 * @param hex 24 hexadecimal digits in lower case, see {@link ObjectId}
 */
public record OverlayKeyId(String hex) {
  public OverlayKeyId {
    ObjectId.checked(hex);
  }

  /** The id that somebody means, in either case; empty if this can be none. */
  public static Optional<OverlayKeyId> parse(String text) {
    return ObjectId.parse(text).map(OverlayKeyId::new);
  }

  /** What is answered to who names a key that there is not. */
  public static NotFound unknown() {
    return new NotFound("There is no such overlay key.");
  }
}
