package io.dreamspace.application.event;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.problem.Problem;

/** The use cases of events. */
public interface Events {
  /** Lists the events that the filter finds, by id, ascending, each with its user and document. */
  Listing<EventDetails> list(EventFilter filter, Paging paging);

  /**
   * The event with its user and document.
   *
   * @throws Problem.NotFound if there is no such event
   */
  EventDetails get(EventId id);

  /**
   * The event alone; does not read its document.
   *
   * @throws Problem.NotFound if there is no such event
   */
  Event bare(EventId id);

  /**
   * Records an event, with its user and document if the draft brings them.
   *
   * @throws Problem.Invalid if it refers to a user or document that does not exist
   */
  EventDetails record(EventDraft draft);

  /**
   * Records an event like {@link #record}, unless this draft was already recorded under this key:
   * then nothing is changed. How long a key is remembered depends on where Dreamspace runs: 30 days
   * in this process, 24 hours over HTTP, where a refusal is remembered, too, and comes again until
   * then, whatever has become of its reason.
   *
   * @param key of this caller; others may use the same for something else
   * @return the event recorded now or then, as it is now
   * @throws Problem.Invalid if it refers to a user or document that does not exist
   * @throws Problem.Conflict if the key was used for something else, or the event recorded under it
   *     has been deleted since
   */
  EventDetails recordOnce(IdempotencyKey key, EventDraft draft);

  /**
   * Has an event shown once more: whoever follows the feed is told of it. Nothing else changes.
   *
   * @return the event as it is
   * @throws Problem.NotFound if there is no such event
   */
  EventDetails replay(EventId id);

  /**
   * Creates a document for an event that has none.
   *
   * @throws Problem.NotFound if there is no such event
   * @throws Problem.Conflict if the event has a document
   */
  Document draw(EventId id, DocumentDraft draft);

  /**
   * Changes an event.
   *
   * @throws Problem.NotFound if there is no such event
   * @throws Problem.Invalid if it shall refer to a user or document that does not exist, or get a
   *     field that its type does not have
   */
  EventDetails edit(EventId id, EventEdit edit);

  /**
   * Deletes an event; its document stays.
   *
   * @return the event as it was
   * @throws Problem.NotFound if there is no such event
   */
  EventDetails delete(EventId id);
}
