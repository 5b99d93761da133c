package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.CodeChallenge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says that a client which shows this code may act for an account.
 *
 * @param redirectUri where the code was sent
 * @param challenge null if the client made none
 * @param expiresAt from then on it is as if there were no code; whole microseconds
 */
public record AuthorizationCode(
    SecretHash code,
    ClientId client,
    AccountId account,
    String redirectUri,
    @Nullable CodeChallenge challenge,
    Instant expiresAt) {

  /** Whether it still counts. */
  public boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }
}
