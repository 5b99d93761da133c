package io.dreamspace.application.oauth;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientDraft;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.Redirects;
import io.dreamspace.domain.client.RegisteredClient;
import java.time.InstantSource;
import java.util.List;

/** The use cases of Client, on stores. */
public final class ClientService implements Clients {
  public ClientService(Stores stores, InstantSource clock, Caller caller) {}

  @Override
  public NewClient register(AccountId owner, ClientDraft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RegisteredClient> list(AccountId owner) {
    throw new UnsupportedOperationException();
  }

  @Override
  public RegisteredClient get(ClientId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public RegisteredClient setRedirects(ClientId id, Redirects redirects) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Secret regenerateSecret(ClientId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public RegisteredClient delete(ClientId id) {
    throw new UnsupportedOperationException();
  }
}
