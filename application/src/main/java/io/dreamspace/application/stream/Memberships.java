package io.dreamspace.application.stream;

import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which collections some streams were in: now at first, then as it was before this change and that,
 * when they are undone one by one, the last first.
 */
final class Memberships {
  private final Map<StreamId, Set<Address>> collections = new HashMap<>();

  /** Minds a stream from here on, which is in these collections. */
  void put(StreamId stream, List<Address> now) {
    collections.put(stream, new HashSet<>(now));
  }

  /** Where a stream that is minded was. */
  Set<Address> of(StreamId stream) {
    return Set.copyOf(collections.getOrDefault(stream, Set.of()));
  }

  /** Goes back to before this fact. */
  void undo(StreamFact fact) {
    switch (fact) {
      case StreamFact.ChildAdded(Address collection, StatusStream stream) ->
          collections.computeIfPresent(stream.id(), (id, in) -> without(in, collection));
      case StreamFact.ChildRemoved(Address collection, StatusStream stream) ->
          collections.computeIfPresent(stream.id(), (id, in) -> with(in, collection));
      case StreamFact.StreamCreated created -> {}
      case StreamFact.StatusUpdated updated -> {}
      case StreamFact.StreamDeleted deleted -> {}
    }
  }

  private static Set<Address> with(Set<Address> in, Address collection) {
    in.add(collection);
    return in;
  }

  private static Set<Address> without(Set<Address> in, Address collection) {
    in.remove(collection);
    return in;
  }
}
