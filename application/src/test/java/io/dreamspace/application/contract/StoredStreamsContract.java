package io.dreamspace.application.contract;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.StreamFixtures;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamKey.ById;
import java.time.Instant;
import java.util.Optional;

/** The ground of the contracts about stored streams. */
abstract class StoredStreamsContract extends StoresContract {

  /** Keeps a stream, and answers it. */
  final StatusStream stored(StatusStream stream) {
    change(() -> stores.streams().insert(stream));
    return stream;
  }

  /** Keeps a grey stream of noon. */
  final StatusStream stored(String uri) {
    return stored(StreamFixtures.aStream(uri));
  }

  /** Links a stream under another, at noon. */
  final ChildLink linked(StatusStream parent, StatusStream child) {
    return linked(parent, child, Fixtures.NOON);
  }

  final ChildLink linked(StatusStream parent, StatusStream child, Instant at) {
    return linked(new ChildLink(parent.id(), child.id(), false, at));
  }

  final ChildLink linked(ChildLink link) {
    change(() -> stores.childLinks().insert(link));
    return link;
  }

  final void update(StatusStream stream) {
    change(() -> stores.streams().update(stream));
  }

  final Optional<StatusStream> found(StatusStream stream) {
    return stores.streams().find(new ById(stream.id()));
  }
}
