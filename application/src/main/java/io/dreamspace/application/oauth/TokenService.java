package io.dreamspace.application.oauth;

import io.dreamspace.application.Stores;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.access.Authenticator;
import io.dreamspace.application.access.Lifetimes;
import java.time.InstantSource;

/** The use cases of Token, on stores. */
public final class TokenService implements Tokens, Authenticator {
  public TokenService(Stores stores, InstantSource clock, Lifetimes lifetimes) {}

  @Override
  public GrantOutcome exchange(GrantRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TokenInfo info(String token) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void revoke(String token) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Authentication authenticate(String accessToken) {
    throw new UnsupportedOperationException();
  }
}
