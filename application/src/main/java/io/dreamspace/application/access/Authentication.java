package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;

/** What an access token proves. */
public sealed interface Authentication {

  /** Who holds it may act as this account. */
  record Accepted(AccountId account) implements Authentication {}

  /** It once was one, and has expired or was revoked. */
  record Expired() implements Authentication {}

  /** It is none, or one that another has replaced. */
  record Unknown() implements Authentication {}
}
