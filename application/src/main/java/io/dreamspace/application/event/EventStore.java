package io.dreamspace.application.event;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps events. */
public interface EventStore extends Finder<EventFilter, EventDetails> {

  /** The event with its user and document. */
  Optional<EventDetails> find(EventId id);

  /** The event alone. */
  Optional<Event> findBare(EventId id);

  /** The events alone, in order of their ids; ids that no event has are passed over. */
  List<Event> readBare(List<Long> ids);

  /** Adds an event of this user with this document, whatever the draft names. */
  Event insert(EventDraft draft, UserId userId, @Nullable DocumentId documentId, Instant createdAt);

  void update(Event event);

  void delete(EventId id);

  /** Takes this document from all events that refer to it. */
  void detach(DocumentId id);

  /** Deletes all events of this user. */
  void deleteOf(UserId id);
}
