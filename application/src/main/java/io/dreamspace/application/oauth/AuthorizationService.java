package io.dreamspace.application.oauth;

import io.dreamspace.application.Stores;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableDraft;
import java.time.InstantSource;
import java.util.List;

/** The use cases of Authorization, on stores. */
public final class AuthorizationService implements Authorizations {
  public AuthorizationService(
      Stores stores, InstantSource clock, Lifetimes lifetimes, Caller caller) {}

  @Override
  public List<Authorization> list(AccountId account) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void revoke(AccountId account, ClientId client) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TokenGrant issue(AccountId account, ClientId client) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DeviceGrant issue(AccountId account, DisposableDraft device) {
    throw new UnsupportedOperationException();
  }
}
