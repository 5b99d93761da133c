package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps tokens, one pair for each client and account. */
public interface GrantStore {
  /** The tokens of a client for an account, expired or not. */
  Optional<Grant> find(ClientId client, AccountId account);

  /** The pair with this access token, expired or not. */
  Optional<Grant> findByAccessToken(SecretHash token);

  /** The pair with this refresh token, expired or not. */
  Optional<Grant> findByRefreshToken(SecretHash token);

  /** All pairs for an account, expired or not, the last issued first, then by client. */
  List<Grant> of(AccountId account);

  /** Keeps a pair, in place of the one of its client and account, if there was one. */
  void put(Grant grant);

  /** Deletes the pair of a client for an account, if there is one. */
  void delete(ClientId client, AccountId account);

  /** Deletes all pairs of a client. */
  void deleteOf(ClientId client);

  /** Those whose refresh token has expired by then, so many at most, the first to expire first. */
  List<Grant> expired(Instant by, int most);
}
