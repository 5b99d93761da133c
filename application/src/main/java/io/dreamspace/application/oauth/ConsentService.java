package io.dreamspace.application.oauth;

import io.dreamspace.application.Stores;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RegisteredClient;
import java.time.InstantSource;

/** The use cases of Consent, on stores. */
public final class ConsentService implements Consents {
  public ConsentService(Stores stores, InstantSource clock, Lifetimes lifetimes, Caller caller) {}

  @Override
  public RegisteredClient client(AuthorizationRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Secret allow(AuthorizationRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DisposableClient disposableClient(String oneTimeCode) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DisposableClient allowDisposable(String clientId, String oneTimeCode) {
    throw new UnsupportedOperationException();
  }
}
