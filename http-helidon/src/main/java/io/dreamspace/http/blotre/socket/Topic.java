package io.dreamspace.http.blotre.socket;

import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;

/** What can be subscribed to; it need not be there. */
sealed interface Topic {

  /** One stream itself. */
  record OfStream(StreamUri uri) implements Topic {}

  /** Whatever is in a collection. */
  record OfCollection(Address address) implements Topic {}
}
