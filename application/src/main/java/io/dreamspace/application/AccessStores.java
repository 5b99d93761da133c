package io.dreamspace.application;

import io.dreamspace.application.access.AccountStore;
import io.dreamspace.application.access.BrowserSessionStore;
import io.dreamspace.application.access.CredentialStore;
import io.dreamspace.application.access.OverlayKeyStore;
import io.dreamspace.application.access.TrialStore;
import io.dreamspace.application.oauth.AuthorizationCodeStore;
import io.dreamspace.application.oauth.ClientStore;
import io.dreamspace.application.oauth.GrantStore;
import io.dreamspace.application.oauth.OneTimeCodeStore;

/** The part of {@link Stores} that knows who may do what; the same rules hold. */
public interface AccessStores {
  AccountStore accounts();

  CredentialStore credentials();

  BrowserSessionStore browserSessions();

  TrialStore trials();

  OverlayKeyStore overlayKeys();

  ClientStore clients();

  GrantStore grants();

  AuthorizationCodeStore authorizationCodes();

  OneTimeCodeStore oneTimeCodes();
}
