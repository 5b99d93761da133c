package io.dreamspace.domain.access;

import io.dreamspace.domain.ObjectId;
import java.util.Optional;

/**
 * The id of an account.
 *
 * @param hex 24 hexadecimal digits in lower case, see {@link ObjectId}
 */
public record AccountId(String hex) {
  public AccountId {
    ObjectId.checked(hex);
  }

  /** The id that a client means, in either case; empty if this can be none. */
  public static Optional<AccountId> parse(String text) {
    return ObjectId.parse(text).map(AccountId::new);
  }
}
