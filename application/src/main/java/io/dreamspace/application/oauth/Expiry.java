package io.dreamspace.application.oauth;

import io.dreamspace.application.AccessStores;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import java.time.Duration;
import java.time.Instant;

/**
 * Deletes what has expired, a little each time that something new is made, and with it the
 * disposable clients that can do nothing any more: such a client has a code until it has tokens,
 * and never both.
 */
public final class Expiry {
  /** More than is made at once, so that what expires never piles up. */
  private static final int CLEARED_AT_ONCE = 4;

  /** How long tokens are known to have expired; then they are unknown. */
  private static final Duration KNOWN = Duration.ofDays(30);

  private final AccessStores access;

  public Expiry(AccessStores access) {
    this.access = access;
  }

  /** Deletes some of what has expired by now, within a unit of work of the caller's. */
  void clear(Instant now) {
    access.authorizationCodes().deleteExpired(now, CLEARED_AT_ONCE);
    for (OneTimeCode code : access.oneTimeCodes().expired(now, CLEARED_AT_ONCE)) {
      access.oneTimeCodes().delete(code.client());
      access.clients().delete(code.client());
    }
    for (Grant grant : access.grants().expired(now.minus(KNOWN), CLEARED_AT_ONCE)) {
      access.grants().delete(grant.client(), grant.account());
      if (isDisposable(grant.client())) {
        access.clients().delete(grant.client());
      }
    }
  }

  private boolean isDisposable(ClientId client) {
    return access.clients().find(client).filter(DisposableClient.class::isInstance).isPresent();
  }
}
