package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;

/**
 * The code of a disposable client that has no tokens yet.
 *
 * @param expiresAt from then on it is as if there were no code; whole microseconds
 */
public record OneTimeCode(SecretHash code, ClientId client, Instant expiresAt) {

  /** Whether it still counts. */
  public boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }
}
