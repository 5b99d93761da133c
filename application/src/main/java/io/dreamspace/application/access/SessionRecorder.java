package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.access.SecretHash;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Begins the sessions of browsers, and puts off their end. */
public final class SessionRecorder {
  /** More than one new session, so that those that expire never pile up. */
  private static final int CLEARED_AT_ONCE = 4;

  /** How many times in its life a session that is always used is written anew. */
  private static final int RENEWALS = 30;

  private final BrowserSessionStore store;
  private final InstantSource clock;
  private final SecretSource secrets;
  private final Duration lifetime;

  /**
   * Sessions in this store.
   *
   * @param clock in whole microseconds
   * @param lifetime from when a session was last used
   */
  public SessionRecorder(
      BrowserSessionStore store, InstantSource clock, SecretSource secrets, Duration lifetime) {
    this.store = store;
    this.clock = clock;
    this.secrets = secrets;
    this.lifetime = lifetime;
  }

  /** Begins a session, within a unit of work of the caller's. */
  SignedIn begin(AccountId account) {
    Instant now = clock.instant();
    store.deleteExpired(now, CLEARED_AT_ONCE);
    Secret token = secrets.token();
    KeptSession session = new KeptSession(token.hash(), account, now.plus(lifetime));
    store.put(session);
    return new SignedIn(token, account, session.expiresAt());
  }

  Optional<KeptSession> find(SecretHash token) {
    return store.find(token).filter(session -> session.isValid(clock.instant()));
  }

  /** Whether it was used for long enough to put off its end. */
  boolean isDue(KeptSession session) {
    Duration used = lifetime.minus(Duration.between(clock.instant(), session.expiresAt()));
    return used.compareTo(lifetime.dividedBy(RENEWALS)) >= 0;
  }

  /** Puts off the end of a session, within a unit of work of the caller's. */
  KeptSession renew(KeptSession session) {
    Instant expiresAt = clock.instant().plus(lifetime);
    KeptSession renewed = new KeptSession(session.token(), session.account(), expiresAt);
    store.put(renewed);
    return renewed;
  }
}
