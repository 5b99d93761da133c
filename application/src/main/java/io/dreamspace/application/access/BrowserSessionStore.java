package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;
import java.util.Optional;

/** Keeps the sessions of browsers. */
public interface BrowserSessionStore {
  /** The session of this token, expired or not. */
  Optional<KeptSession> find(SecretHash token);

  /** Keeps a session, in place of the one with its token, if there was one. */
  void put(KeptSession session);

  /** Deletes a session, if it is there. */
  void delete(SecretHash token);

  /** Deletes all sessions of an account. */
  void deleteOf(AccountId account);

  /** Deletes sessions that have expired by then, so many at most, the first to expire first. */
  void deleteExpired(Instant now, int most);
}
