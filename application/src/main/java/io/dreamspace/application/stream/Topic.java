package io.dreamspace.application.stream;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;

/** What can be subscribed to; it need not be there. */
public sealed interface Topic {

  /** One stream itself. */
  record OfStream(StreamUri uri) implements Topic {}

  /** Whatever is in a collection. */
  record OfCollection(Address address) implements Topic {}
}
