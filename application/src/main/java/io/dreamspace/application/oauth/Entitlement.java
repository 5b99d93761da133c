package io.dreamspace.application.oauth;

import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.client.ClientId;

/** What a client is entitled to by what it shows. */
sealed interface Entitlement {

  /** To tokens for this account. */
  record Entitled(ClientId client, Account account) implements Entitlement {}

  /** To nothing. */
  record Refused(GrantOutcome why) implements Entitlement {}
}
