package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientApp;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.RegisteredClient;
import java.util.List;
import java.util.Optional;

/** Keeps clients, registered and disposable. */
public interface ClientStore {
  Optional<ClientApp> find(ClientId id);

  /** What is kept of the secret of a client; empty if there is no such client. */
  Optional<SecretHash> secret(ClientId id);

  /** The clients that an account has registered, by id. */
  List<RegisteredClient> registeredBy(AccountId owner);

  /** Adds a client whose id no other has. */
  void insert(ClientApp client, SecretHash secret);

  /** Replaces where a client may send browsers, or whom it is bound to; the rest never changes. */
  void update(ClientApp client);

  void setSecret(ClientId id, SecretHash secret);

  /** Deletes a client that nothing refers to any more. */
  void delete(ClientId id);
}
