package io.dreamspace.application.memory;

import io.dreamspace.application.stream.ChildLinkStore;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamUri;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

final class InMemoryChildLinkStore implements ChildLinkStore {
  private final Snapshots snapshots;
  private final AtomicLong lastNumber = new AtomicLong();

  InMemoryChildLinkStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Optional<ChildLink> find(StreamId parent, StreamId child) {
    return readable().links().all().stream().filter(isBetween(parent, child)).findFirst();
  }

  @Override
  public void insert(ChildLink link) {
    StreamState state = snapshots.writable().blotre();
    state.require(link.parent());
    state.require(link.child());
    if (state.links().any(isBetween(link.parent(), link.child()))) {
      throw new IllegalStateException("These streams are linked already.");
    }
    state.links().put(lastNumber.incrementAndGet(), link);
  }

  @Override
  public void delete(StreamId parent, StreamId child) {
    snapshots.writable().blotre().links().removeIf(isBetween(parent, child));
  }

  @Override
  public int countChildren(StreamId parent) {
    return readable().toChildren(parent).size();
  }

  @Override
  public List<ChildLink> ofSubtree(StreamUri top) {
    StreamState state = readable();
    return state.links().all().stream().filter(isOfSubtree(state, top)).toList();
  }

  @Override
  public void deleteOfSubtree(StreamUri top) {
    StreamState state = snapshots.writable().blotre();
    state.links().removeIf(isOfSubtree(state, top));
  }

  private StreamState readable() {
    return snapshots.readable().blotre();
  }

  private static Predicate<ChildLink> isBetween(StreamId parent, StreamId child) {
    return link -> link.parent().equals(parent) && link.child().equals(child);
  }

  private static Predicate<ChildLink> isOfSubtree(StreamState state, StreamUri top) {
    Set<StreamId> ids =
        state.subtree(top).stream().map(StatusStream::id).collect(Collectors.toSet());
    return link -> ids.contains(link.parent()) || ids.contains(link.child());
  }
}
