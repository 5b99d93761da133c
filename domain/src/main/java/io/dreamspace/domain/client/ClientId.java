package io.dreamspace.domain.client;

import io.dreamspace.domain.ObjectId;
import java.util.Optional;

/**
 * The id of a client.
 *
 * @param hex 24 hexadecimal digits in lower case, see {@link ObjectId}
 */
public record ClientId(String hex) {
  public ClientId {
    ObjectId.checked(hex);
  }

  /** The id that somebody means, in either case; empty if this can be none. */
  public static Optional<ClientId> parse(String text) {
    return ObjectId.parse(text).map(ClientId::new);
  }
}
