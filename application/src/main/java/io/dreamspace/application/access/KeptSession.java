package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;

/**
 * A browser's session as it is kept.
 *
 * @param expiresAt from then on it is as if there were none; whole microseconds
 */
public record KeptSession(SecretHash token, AccountId account, Instant expiresAt) {

  /** Whether it still counts. */
  public boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }
}
