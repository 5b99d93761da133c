package io.dreamspace.application.event;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.document.DocumentRecorder;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Receipts;
import io.dreamspace.application.user.UserRecorder;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of events, on stores. */
public final class EventService implements Events {
  /** Longer than any sender of notifications goes on repeating one. */
  private static final Duration RECEIPTS_KEPT = Duration.ofDays(30);

  private final Stores stores;
  private final EventStore events;
  private final ChangeLog changes;
  private final UnitOfWork unitOfWork;
  private final UserRecorder users;
  private final DocumentRecorder documents;
  private final Receipts receipts;
  private final InstantSource clock;

  public EventService(Stores stores, InstantSource clock, Receipts receipts) {
    this.stores = stores;
    this.events = stores.events();
    this.changes = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.users = new UserRecorder(stores.users(), clock);
    this.documents = new DocumentRecorder(stores.documents(), clock);
    this.receipts = receipts;
    this.clock = clock;
  }

  @Override
  public Listing<EventDetails> list(EventFilter filter, Paging paging) {
    return Listing.of(stores, events, filter, paging);
  }

  @Override
  public EventDetails get(EventId id) {
    return unitOfWork.read(() -> find(id));
  }

  @Override
  public Event bare(EventId id) {
    return events.findBare(id).orElseThrow(() -> NotFound.of("event", id.value()));
  }

  @Override
  public EventDetails record(EventDraft draft) {
    return unitOfWork.write(
        () -> {
          List<Fact> facts = new ArrayList<>();
          User user = users.resolve(draft.user(), "user_id", facts);
          Document document = documents.resolve(draft.document(), facts);
          DocumentId documentId = document == null ? null : document.id();
          Event event = events.insert(draft, user.id(), documentId, clock.instant());
          facts.add(EventFact.of(Action.CREATED, event));
          changes.append(facts, event.createdAt());
          return new EventDetails(event, user, document);
        });
  }

  @Override
  public EventDetails recordOnce(IdempotencyKey key, EventDraft draft) {
    Fingerprint request = DraftFingerprint.of(draft);
    return unitOfWork.write(
        () -> {
          Optional<String> recorded = receipts.outcome(key, request);
          if (recorded.isPresent()) {
            return findRecorded(new EventId(Long.parseLong(recorded.get())));
          }
          EventDetails details = record(draft);
          String id = Long.toString(details.event().id().value());
          receipts.keep(key, request, id, RECEIPTS_KEPT);
          return details;
        });
  }

  @Override
  public Document draw(EventId id, DocumentDraft draft) {
    return unitOfWork.write(
        () -> {
          Event event = bare(id);
          DocumentId existing = event.documentId();
          if (existing != null) {
            throw new Conflict(
                "Event " + id.value() + " already has document " + existing.value() + ".");
          }
          List<Fact> facts = new ArrayList<>();
          Document document = documents.create(draft, facts);
          events.update(event.withDocument(document.id()));
          facts.add(EventFact.of(Action.UPDATED, event));
          changes.append(facts, document.createdAt());
          return document;
        });
  }

  @Override
  public EventDetails edit(EventId id, EventEdit edit) {
    return unitOfWork.write(
        () -> {
          Event edited = bare(id).with(edit);
          requireReferences(edit);
          events.update(edited);
          changes.append(EventFact.of(Action.UPDATED, edited), clock.instant());
          return find(id);
        });
  }

  @Override
  public EventDetails delete(EventId id) {
    return unitOfWork.write(
        () -> {
          EventDetails deleted = find(id);
          changes.append(EventFact.of(Action.DELETED, deleted.event()), clock.instant());
          events.delete(id);
          return deleted;
        });
  }

  @Override
  public EventDetails replay(EventId id) {
    return unitOfWork.write(
        () -> {
          EventDetails replayed = find(id);
          changes.append(EventFact.of(Action.REPLAYED, replayed.event()), clock.instant());
          return replayed;
        });
  }

  private EventDetails findRecorded(EventId id) {
    return events
        .find(id)
        .orElseThrow(
            () ->
                new Conflict(
                    "Event %d, recorded under this idempotency key, has been deleted since."
                        .formatted(id.value())));
  }

  private EventDetails find(EventId id) {
    return events.find(id).orElseThrow(() -> NotFound.of("event", id.value()));
  }

  private void requireReferences(EventEdit edit) {
    if (edit.documentId() instanceof Edit.Set<@Nullable DocumentId> set
        && set.value() != null
        && !stores.documents().exists(set.value())) {
      throw Invalid.reference("document_id", "document", set.value().value());
    }
    if (edit.userId() instanceof Edit.Set<UserId>(UserId user) && !stores.users().exists(user)) {
      throw Invalid.reference("user_id", "user", user.value());
    }
  }
}
