package io.dreamspace.application.memory;

import io.dreamspace.application.oauth.ClientStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.RegisteredClient;
import java.util.List;
import java.util.Optional;

record InMemoryClientStore(Snapshots snapshots) implements ClientStore {

  @Override
  public Optional<ClientApp> find(ClientId id) {
    return snapshots.readable().access().clients().find(id.hex());
  }

  @Override
  public Optional<SecretHash> secret(ClientId id) {
    return snapshots.readable().access().secrets().find(id.hex());
  }

  @Override
  public List<RegisteredClient> registeredBy(AccountId owner) {
    return snapshots.readable().access().clients().all().stream()
        .filter(RegisteredClient.class::isInstance)
        .map(RegisteredClient.class::cast)
        .filter(client -> client.owner().equals(owner))
        .toList();
  }

  @Override
  public void insert(ClientApp client, SecretHash secret) {
    AccessState state = snapshots.writable().access();
    if (state.clients().has(client.id().hex())) {
      throw new IllegalStateException("Two clients would have the same id.");
    }
    requireAccountOf(client, state);
    state.clients().put(client.id().hex(), client);
    state.secrets().put(client.id().hex(), secret);
  }

  private static void requireAccountOf(ClientApp client, AccessState state) {
    AccountId account =
        switch (client) {
          case RegisteredClient registered -> registered.owner();
          case DisposableClient disposable -> disposable.boundTo();
        };
    if (account != null) {
      state.accounts().require(account.hex());
    }
  }

  @Override
  public void update(ClientApp client) {
    AccessState state = snapshots.writable().access();
    state.clients().require(client.id().hex());
    requireAccountOf(client, state);
    state.clients().put(client.id().hex(), client);
  }

  @Override
  public void setSecret(ClientId id, SecretHash secret) {
    AccessState state = snapshots.writable().access();
    state.clients().require(id.hex());
    state.secrets().put(id.hex(), secret);
  }

  @Override
  public void delete(ClientId id) {
    AccessState state = snapshots.writable().access();
    if (state.grants().any(grant -> grant.client().equals(id))
        || state.codes().any(code -> code.client().equals(id))
        || state.oneTimeCodes().has(id.hex())) {
      throw new IllegalStateException("Something refers to client " + id.hex() + ".");
    }
    state.clients().remove(id.hex());
    state.secrets().remove(id.hex());
  }
}
