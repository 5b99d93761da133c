package io.dreamspace.persistence;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.access.AccountStore;
import io.dreamspace.application.access.BrowserSessionStore;
import io.dreamspace.application.access.CredentialStore;
import io.dreamspace.application.access.OverlayKeyStore;
import io.dreamspace.application.access.TrialStore;
import io.dreamspace.application.oauth.AuthorizationCodeStore;
import io.dreamspace.application.oauth.ClientStore;
import io.dreamspace.application.oauth.GrantStore;
import io.dreamspace.application.oauth.OneTimeCodeStore;

/** The stores of who may do what; each is nothing but a way to the database. */
record JdbiAccessStores(Sql sql) implements AccessStores {

  @Override
  public AccountStore accounts() {
    return new JdbiAccountStore(sql);
  }

  @Override
  public CredentialStore credentials() {
    return new JdbiCredentialStore(sql);
  }

  @Override
  public BrowserSessionStore browserSessions() {
    return new JdbiBrowserSessionStore(sql);
  }

  @Override
  public TrialStore trials() {
    return new JdbiTrialStore(sql);
  }

  @Override
  public OverlayKeyStore overlayKeys() {
    return new JdbiOverlayKeyStore(sql);
  }

  @Override
  public ClientStore clients() {
    return new JdbiClientStore(sql);
  }

  @Override
  public GrantStore grants() {
    return new JdbiGrantStore(sql);
  }

  @Override
  public AuthorizationCodeStore authorizationCodes() {
    return new JdbiAuthorizationCodeStore(sql);
  }

  @Override
  public OneTimeCodeStore oneTimeCodes() {
    return new JdbiOneTimeCodeStore(sql);
  }
}
