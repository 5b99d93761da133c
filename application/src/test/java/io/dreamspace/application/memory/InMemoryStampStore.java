package io.dreamspace.application.memory;

import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.document.StampStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps each stamp twice: by its id, and in its document. */
final class InMemoryStampStore implements StampStore {
  private final Snapshots snapshots;
  private final AtomicLong lastId = new AtomicLong();

  InMemoryStampStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Long> ids(StampFilter filter, Order order, long after, int limit) {
    return snapshots
        .readable()
        .stamps()
        .ids(stamp -> Filters.finds(filter, stamp), order, after, limit);
  }

  @Override
  public Batch<Stamp> read(List<Long> ids) {
    return Batches.read(ids, snapshots.readable().stamps()::find, Batches::bytes);
  }

  @Override
  public Optional<Stamp> find(StampId id) {
    return snapshots.readable().stamps().find(id.value());
  }

  @Override
  public List<Stamp> insert(List<StampPlacement> placements) {
    State state = snapshots.writable();
    List<Stamp> inserted = placements.stream().map(this::create).toList();
    inserted.forEach(stamp -> add(state, stamp));
    return inserted;
  }

  @Override
  public void update(Stamp stamp) {
    State state = snapshots.writable();
    remove(state, state.stamps().require(stamp.id().value()));
    add(state, stamp);
  }

  @Override
  public void delete(StampId id) {
    State state = snapshots.writable();
    state.stamps().find(id.value()).ifPresent(stamp -> remove(state, stamp));
  }

  @Override
  public void deleteOf(DocumentId id) {
    State state = snapshots.writable();
    state.document(id).stamps().forEach(stamp -> remove(state, stamp));
  }

  private Stamp create(StampPlacement placement) {
    StampDraft draft = placement.stamp();
    StampId id = new StampId(lastId.incrementAndGet());
    return new Stamp(
        id, placement.documentId(), draft.type(), draft.posX(), draft.posY(), draft.rotation());
  }

  private static void add(State state, Stamp stamp) {
    Document document = state.document(stamp.documentId());
    List<Stamp> stamps = new ArrayList<>(document.stamps());
    stamps.add(stamp);
    stamps.sort(Comparator.comparing(each -> each.id().value()));
    state.documents().put(document.id().value(), with(document, stamps));
    state.stamps().put(stamp.id().value(), stamp);
  }

  private static void remove(State state, Stamp stamp) {
    Document document = state.document(stamp.documentId());
    List<Stamp> stamps = new ArrayList<>(document.stamps());
    stamps.remove(stamp);
    state.documents().put(document.id().value(), with(document, stamps));
    state.stamps().remove(stamp.id().value());
  }

  private static Document with(Document document, List<Stamp> stamps) {
    return new Document(
        document.id(),
        document.data(),
        document.seal(),
        document.createdAt(),
        document.metadata(),
        stamps);
  }
}
