package io.dreamspace.application.memory;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.event.EventStore;
import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

final class InMemoryEventStore implements EventStore {
  private static final EventEdit DETACH =
      new EventEdit(Edit.set(null), Edit.keep(), Edit.keep(), Edit.keep(), EventKindEdit.none());

  private final Snapshots snapshots;
  private final AtomicLong lastId = new AtomicLong();

  InMemoryEventStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Long> ids(EventFilter filter, Order order, long after, int limit) {
    State state = snapshots.readable();
    return state
        .events()
        .ids(
            event -> Filters.finds(filter, details(state, event), state.accountsOf(event.userId())),
            order,
            after,
            limit);
  }

  @Override
  public Batch<EventDetails> read(List<Long> ids) {
    State state = snapshots.readable();
    return Batches.read(ids, id -> find(state, id), Batches::bytes);
  }

  @Override
  public Optional<EventDetails> find(EventId id) {
    return find(snapshots.readable(), id.value());
  }

  @Override
  public Optional<Event> findBare(EventId id) {
    return snapshots.readable().events().find(id.value());
  }

  @Override
  public List<Event> readBare(List<Long> ids) {
    Rows<Long, Event> events = snapshots.readable().events();
    return ids.stream().map(events::find).flatMap(Optional::stream).toList();
  }

  @Override
  public Event insert(
      EventDraft draft, UserId userId, @Nullable DocumentId documentId, Instant createdAt) {
    State state = snapshots.writable();
    Event event =
        new Event(
            new EventId(lastId.incrementAndGet()),
            documentId,
            userId,
            draft.userName(),
            draft.occurredAt(),
            createdAt,
            draft.kind());
    put(state, event);
    return event;
  }

  @Override
  public void update(Event event) {
    State state = snapshots.writable();
    state.events().require(event.id().value());
    put(state, event);
  }

  @Override
  public void delete(EventId id) {
    snapshots.writable().events().remove(id.value());
  }

  @Override
  public void detach(DocumentId id) {
    State state = snapshots.writable();
    for (Event event : List.copyOf(state.events().all())) {
      if (id.equals(event.documentId())) {
        put(state, event.with(DETACH));
      }
    }
  }

  @Override
  public void deleteOf(UserId id) {
    snapshots.writable().events().removeIf(event -> event.userId().equals(id));
  }

  private static Optional<EventDetails> find(State state, long id) {
    return state.events().find(id).map(event -> details(state, event));
  }

  private static EventDetails details(State state, Event event) {
    DocumentId documentId = event.documentId();
    return new EventDetails(
        event, state.user(event.userId()), documentId == null ? null : state.document(documentId));
  }

  private static void put(State state, Event event) {
    state.refuseIfDead(event);
    state.events().put(event.id().value(), event);
  }
}
