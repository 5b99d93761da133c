package io.dreamspace.application.memory;

import io.dreamspace.application.access.KeptSession;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.application.access.Trials;
import io.dreamspace.application.oauth.AuthorizationCode;
import io.dreamspace.application.oauth.Grant;
import io.dreamspace.application.oauth.OneTimeCode;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;

/**
 * Who may do what at one moment.
 *
 * @param passwords by the id of their account
 * @param identities whose they are, by issuer and subject
 * @param sessions by their token's hash
 * @param trials by their subject
 * @param overlayKeys by their ids
 * @param secrets by the id of their client, as are {@code oneTimeCodes}
 * @param grants by client and account, as are {@code codes}
 */
record AccessState(
    Rows<String, Account> accounts,
    Rows<String, PasswordHash> passwords,
    Rows<String, AccountId> identities,
    Rows<String, KeptSession> sessions,
    Rows<String, Trials> trials,
    Rows<String, InMemoryOverlayKeyStore.Kept> overlayKeys,
    Rows<String, ClientApp> clients,
    Rows<String, SecretHash> secrets,
    Rows<String, Grant> grants,
    Rows<String, AuthorizationCode> codes,
    Rows<String, OneTimeCode> oneTimeCodes) {

  static AccessState empty() {
    return new AccessState(
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>(),
        new Rows<>());
  }

  AccessState draft() {
    return new AccessState(
        accounts.draft(),
        passwords.draft(),
        identities.draft(),
        sessions.draft(),
        trials.draft(),
        overlayKeys.draft(),
        clients.draft(),
        secrets.draft(),
        grants.draft(),
        codes.draft(),
        oneTimeCodes.draft());
  }

  /** Fails if one of them is not there. */
  void require(ClientId client, AccountId account) {
    clients.require(client.hex());
    accounts.require(account.hex());
  }

  static String key(ClientId client, AccountId account) {
    return client.hex() + ' ' + account.hex();
  }
}
