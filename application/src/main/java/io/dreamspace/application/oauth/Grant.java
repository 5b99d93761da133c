package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;

/**
 * The tokens by which a client acts for an account. All times are whole microseconds.
 *
 * @param accessExpiresAt from then on the access token is known to have expired
 * @param refreshExpiresAt from then on there are no more tokens for the refresh token
 */
public record Grant(
    ClientId client,
    AccountId account,
    SecretHash accessToken,
    SecretHash refreshToken,
    Instant issuedAt,
    Instant accessExpiresAt,
    Instant refreshExpiresAt) {

  /** Whether the access token still counts. */
  public boolean permitsAccess(Instant now) {
    return now.isBefore(accessExpiresAt);
  }

  /** Whether the refresh token still counts. */
  public boolean permitsRefresh(Instant now) {
    return now.isBefore(refreshExpiresAt);
  }

  /** Whether either token still counts. */
  public boolean isAlive(Instant now) {
    return permitsAccess(now) || permitsRefresh(now);
  }

  /** The same with both tokens expired by then. */
  public Grant ended(Instant at) {
    return new Grant(
        client,
        account,
        accessToken,
        refreshToken,
        issuedAt,
        earlier(at, accessExpiresAt),
        earlier(at, refreshExpiresAt));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
