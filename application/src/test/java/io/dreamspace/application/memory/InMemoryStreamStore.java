package io.dreamspace.application.memory;

import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.ChildLink;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

final class InMemoryStreamStore implements StreamStore {
  private static final Comparator<StatusStream> BY_ID =
      Comparator.comparing(stream -> stream.id().hex());
  private static final Comparator<StatusStream> LAST_UPDATED =
      Comparator.comparing(StatusStream::updated).reversed().thenComparing(BY_ID);

  private final Snapshots snapshots;

  InMemoryStreamStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  private StreamState readable() {
    return snapshots.readable().blotre();
  }

  private StreamState writable() {
    return snapshots.writable().blotre();
  }

  @Override
  public Optional<StatusStream> find(StreamKey key) {
    return switch (key) {
      case StreamKey.ById(StreamId id) -> readable().find(id);
      case StreamKey.ByUri(StreamUri uri) -> readable().streams().find(uri.value());
      case StreamKey.Nothing nothing -> Optional.empty();
    };
  }

  @Override
  public void insert(StatusStream stream) {
    StreamState state = writable();
    if (state.find(stream.id()).isPresent() || state.streams().has(stream.uri().value())) {
      throw new IllegalStateException("There is stream " + stream.uri() + " already.");
    }
    state.put(stream);
  }

  @Override
  public void update(StatusStream stream) {
    StatusStream before = writable().require(stream.id());
    writable()
        .put(
            new StatusStream(
                before.id(),
                before.name(),
                before.uri(),
                before.created(),
                stream.updated(),
                stream.status(),
                before.owner(),
                stream.tags()));
  }

  @Override
  public List<StatusStream> findAll(Collection<StreamId> ids) {
    StreamState state = readable();
    return ids.stream().distinct().flatMap(id -> state.find(id).stream()).toList();
  }

  @Override
  public List<StatusStream> subtree(StreamUri top) {
    return readable().subtree(top);
  }

  @Override
  public void deleteSubtree(StreamUri top) {
    StreamState state = writable();
    state.subtree(top).forEach(state::remove);
  }

  @Override
  public List<StatusStream> find(StreamQuery query, int limit) {
    return found(readable().streams().all(), query).limit(limit).toList();
  }

  @Override
  public List<StatusStream> findIn(Address collection, StreamQuery query, Slice slice) {
    return sliced(found(readable().in(collection), query), slice);
  }

  @Override
  public List<StatusStream> children(StreamId parent, Slice slice) {
    StreamState state = readable();
    return sliced(
        state.toChildren(parent).stream()
            .sorted(
                Comparator.comparing((ChildLink link) -> moved(state, link))
                    .reversed()
                    .thenComparing(link -> link.child().hex()))
            .map(link -> state.require(link.child())),
        slice);
  }

  @Override
  public int countOwnedBy(AccountId owner) {
    return Math.toIntExact(
        readable().streams().all().stream().filter(stream -> stream.owner().equals(owner)).count());
  }

  @Override
  public List<Address> collectionsOf(StreamId id) {
    return readable().collectionsOf(id);
  }

  private static Instant moved(StreamState state, ChildLink link) {
    Instant shown = state.require(link.child()).status().created();
    return shown.isAfter(link.created()) ? shown : link.created();
  }

  private static Stream<StatusStream> found(Collection<StatusStream> streams, StreamQuery query) {
    return streams.stream().filter(stream -> finds(query, stream)).sorted(LAST_UPDATED);
  }

  private static List<StatusStream> sliced(Stream<StatusStream> streams, Slice slice) {
    return streams.skip(slice.offset()).limit(slice.limit()).toList();
  }

  private static boolean finds(StreamQuery query, StatusStream stream) {
    return switch (query) {
      case StreamQuery.Everything everything -> true;
      case StreamQuery.ByColor(Color color) ->
          color.lowerCase().equals(stream.status().color().lowerCase());
      case StreamQuery.ByTag(Tag tag) -> stream.tags().contains(tag);
      case StreamQuery.ByName(String part) ->
          stream.name().value().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    };
  }
}
