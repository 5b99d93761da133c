package io.dreamspace.application.oauth;

import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.access.SecretSource;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Makes tokens. To be called within a unit of work of the caller's. */
public final class TokenIssuer {
  private final GrantStore grants;
  private final Expiry expiry;
  private final InstantSource clock;
  private final SecretSource secrets;
  private final Lifetimes lifetimes;

  /**
   * Keeps tokens in these stores.
   *
   * @param clock in whole microseconds
   */
  public TokenIssuer(
      GrantStore grants,
      Expiry expiry,
      InstantSource clock,
      SecretSource secrets,
      Lifetimes lifetimes) {
    this.grants = grants;
    this.expiry = expiry;
    this.clock = clock;
    this.secrets = secrets;
    this.lifetimes = lifetimes;
  }

  /** Gives a client tokens for an account, in place of those it has. */
  TokenGrant issue(ClientId client, Account account) {
    Instant now = clock.instant();
    expiry.clear(now);
    Secret access = secrets.token();
    Secret refresh = secrets.token();
    Duration expiresIn = lifetimes.accessToken();
    grants.put(
        new Grant(
            client,
            account.id(),
            access.hash(),
            refresh.hash(),
            now,
            now.plus(expiresIn),
            now.plus(lifetimes.refreshToken())));
    return new TokenGrant(access, refresh, expiresIn, account);
  }
}
