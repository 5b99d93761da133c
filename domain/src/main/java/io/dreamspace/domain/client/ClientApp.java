package io.dreamspace.domain.client;

import java.time.Instant;

/** A program that acts for accounts, once their holders have allowed it to. */
public sealed interface ClientApp permits RegisteredClient, DisposableClient {
  ClientId id();

  /** What it is called, as shown to whoever is asked to allow it. */
  String name();

  /** What it says about itself; may be empty. */
  String blurb();

  /** Whole microseconds. */
  Instant createdAt();
}
