package io.dreamspace.application.memory;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.DocumentStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

final class InMemoryDocumentStore implements DocumentStore {
  private final Snapshots snapshots;
  private final InMemoryStampStore stamps;
  private final InMemoryEventStore events;
  private final AtomicLong lastId = new AtomicLong();

  InMemoryDocumentStore(Snapshots snapshots, InMemoryStampStore stamps, InMemoryEventStore events) {
    this.snapshots = snapshots;
    this.stamps = stamps;
    this.events = events;
  }

  @Override
  public List<Long> ids(DocumentFilter filter, Order order, long after, int limit) {
    return snapshots
        .readable()
        .documents()
        .ids(document -> Filters.finds(filter, document), order, after, limit);
  }

  @Override
  public Batch<Document> read(List<Long> ids) {
    return Batches.read(ids, snapshots.readable().documents()::find, Batches::bytes);
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return snapshots.readable().documents().find(id.value());
  }

  @Override
  public boolean exists(DocumentId id) {
    return snapshots.readable().documents().has(id.value());
  }

  @Override
  public Document insert(DocumentDraft draft, Instant createdAt) {
    State state = snapshots.writable();
    DocumentId id = new DocumentId(lastId.incrementAndGet());
    Document bare =
        new Document(id, draft.data(), draft.seal(), createdAt, draft.metadata(), List.of());
    state.documents().put(id.value(), bare);
    stamps.insert(draft.stamps().stream().map(stamp -> new StampPlacement(id, stamp)).toList());
    return state.document(id);
  }

  @Override
  public void update(DocumentId id, DocumentEdit edit) {
    State state = snapshots.writable();
    Document old = state.document(id);
    Document edited =
        new Document(
            id,
            edit.data().applyTo(old.data()),
            edit.seal().applyTo(old.seal()),
            old.createdAt(),
            edit.metadata().applyTo(old.metadata()),
            old.stamps());
    state.documents().put(id.value(), edited);
  }

  @Override
  public void delete(DocumentId id) {
    State state = snapshots.writable();
    state.refuseIfReferredTo(id);
    if (exists(id)) {
      stamps.deleteOf(id);
      state.documents().remove(id.value());
    }
  }

  @Override
  public List<DocumentId> onlyOf(UserId id, long after, int limit) {
    return onlyOf(snapshots.readable(), id).stream()
        .filter(document -> document.value() > after)
        .sorted(Comparator.comparing(DocumentId::value))
        .limit(limit)
        .toList();
  }

  private static Set<DocumentId> onlyOf(State state, UserId id) {
    Set<DocumentId> theirs = new HashSet<>();
    Set<DocumentId> others = new HashSet<>();
    for (Event event : state.events().all()) {
      if (event.documentId() != null) {
        (event.userId().equals(id) ? theirs : others).add(event.documentId());
      }
    }
    theirs.removeAll(others);
    return theirs;
  }

  @Override
  public void deleteThoseOnlyOf(UserId id) {
    for (DocumentId document : onlyOf(snapshots.writable(), id)) {
      events.detach(document);
      delete(document);
    }
  }
}
