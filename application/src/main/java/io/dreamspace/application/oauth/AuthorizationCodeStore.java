package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;
import java.util.Optional;

/** Keeps authorization codes, one for each client and account. */
public interface AuthorizationCodeStore {
  /** The code of this hash, expired or not. */
  Optional<AuthorizationCode> find(SecretHash code);

  /** Keeps a code, in place of the one of its client and account, if there was one. */
  void put(AuthorizationCode code);

  /** Deletes the code of a client for an account, if there is one. */
  void delete(ClientId client, AccountId account);

  /** Deletes all codes of a client. */
  void deleteOf(ClientId client);

  /** Deletes codes that have expired by then, so many at most, the first to expire first. */
  void deleteExpired(Instant now, int most);
}
