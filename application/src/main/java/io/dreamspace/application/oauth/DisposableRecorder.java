package io.dreamspace.application.oauth;

import io.dreamspace.application.IdSource;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.DisposableClient;
import io.dreamspace.domain.client.DisposableDraft;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Makes disposable clients. To be called within a unit of work of the caller's. */
public final class DisposableRecorder {
  private final ClientStore clients;
  private final InstantSource clock;
  private final IdSource ids;

  /**
   * Keeps clients in this store.
   *
   * @param clock in whole microseconds
   */
  public DisposableRecorder(ClientStore clients, InstantSource clock, IdSource ids) {
    this.clients = clients;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Makes a client.
   *
   * @param boundTo null if whoever allows it first shall have it
   */
  DisposableClient record(DisposableDraft draft, @Nullable AccountId boundTo, Secret secret) {
    DisposableClient client =
        new DisposableClient(
            new ClientId(ids.next()), draft.name(), draft.blurb(), boundTo, clock.instant());
    clients.insert(client, secret.hash());
    return client;
  }
}
