package io.dreamspace.application.memory;

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

record InMemoryAccessStores(Snapshots snapshots) implements AccessStores {

  @Override
  public AccountStore accounts() {
    return new InMemoryAccountStore(snapshots);
  }

  @Override
  public CredentialStore credentials() {
    return new InMemoryCredentialStore(snapshots);
  }

  @Override
  public BrowserSessionStore browserSessions() {
    return new InMemoryBrowserSessionStore(snapshots);
  }

  @Override
  public TrialStore trials() {
    return new InMemoryTrialStore(snapshots);
  }

  @Override
  public OverlayKeyStore overlayKeys() {
    return new InMemoryOverlayKeyStore(snapshots);
  }

  @Override
  public ClientStore clients() {
    return new InMemoryClientStore(snapshots);
  }

  @Override
  public GrantStore grants() {
    return new InMemoryGrantStore(snapshots);
  }

  @Override
  public AuthorizationCodeStore authorizationCodes() {
    return new InMemoryAuthorizationCodeStore(snapshots);
  }

  @Override
  public OneTimeCodeStore oneTimeCodes() {
    return new InMemoryOneTimeCodeStore(snapshots);
  }
}
