package io.dreamspace.application.access;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import java.time.InstantSource;
import java.util.Optional;

/** The use cases of BrowserSession, on stores. */
public final class BrowserSessionService implements BrowserSessions {
  public BrowserSessionService(
      Stores stores, InstantSource clock, Passwords passwords, Lifetimes lifetimes) {}

  @Override
  public SignedIn signUp(UserName name, Password password, String address) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SignedIn signIn(String userName, String password, String address) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SignedIn signIn(ExternalIdentity identity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<BrowserSession> find(String token) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SignedIn changePassword(String token, String current, Password next) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void signOut(String token) {
    throw new UnsupportedOperationException();
  }
}
