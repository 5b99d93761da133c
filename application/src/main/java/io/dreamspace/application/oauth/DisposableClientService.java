package io.dreamspace.application.oauth;

import io.dreamspace.application.Stores;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.domain.client.DisposableDraft;
import java.time.InstantSource;

/** The use cases of DisposableClient, on stores. */
public final class DisposableClientService implements DisposableClients {
  public DisposableClientService(Stores stores, InstantSource clock, Lifetimes lifetimes) {}

  @Override
  public NewDisposableClient create(DisposableDraft draft, String address) {
    throw new UnsupportedOperationException();
  }
}
