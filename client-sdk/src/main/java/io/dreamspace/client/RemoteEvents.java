package io.dreamspace.client;

import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.client.wire.EventBody;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.problem.Problem.Conflict;

/** The use cases of events, over HTTP. */
record RemoteEvents(Http http) implements Events {
  private static final Target ALL = Target.all("events");
  private static final Reading<EventBody, EventDetails> DETAILS =
      new Reading<>(EventBody.class, EventJson::details);
  private static final Reading<EventBody, Event> BARE =
      new Reading<>(EventBody.class, EventJson::event);
  private static final Reading<DocumentBody, Document> DOCUMENT =
      new Reading<>(DocumentBody.class, DocumentJson::document);

  private static Target one(EventId id) {
    return ALL.at(id.value());
  }

  @Override
  public Listing<EventDetails> list(EventFilter filter, Paging paging) {
    return http.list(ALL, EventJson.filters(filter), paging, DETAILS);
  }

  @Override
  public EventDetails get(EventId id) {
    return http.get(one(id), DETAILS);
  }

  @Override
  public Event bare(EventId id) {
    return http.get(one(id), BARE);
  }

  @Override
  public EventDetails record(EventDraft draft) {
    return http.post(ALL, EventJson.draft(draft), DETAILS);
  }

  @Override
  public EventDetails recordOnce(IdempotencyKey key, EventDraft draft) {
    Written<EventDetails> written =
        http.postUnder(key.value(), ALL, EventJson.draft(draft), DETAILS);
    EventDetails recorded = written.object();
    return written.isRepeated() ? asItIsNow(recorded.event().id()) : recorded;
  }

  /** The server repeats its answer to the letter, whatever has become of the event since. */
  private EventDetails asItIsNow(EventId id) {
    return http.find(one(id), DETAILS)
        .orElseThrow(
            () ->
                new Conflict(
                    "Event %d, recorded under this idempotency key, has been deleted since."
                        .formatted(id.value())));
  }

  @Override
  public EventDetails replay(EventId id) {
    return http.post(one(id).at("replay"), new Body(), DETAILS);
  }

  @Override
  public Document draw(EventId id, DocumentDraft draft) {
    return http.post(one(id).at("document"), DocumentJson.draft(draft), DOCUMENT);
  }

  @Override
  public EventDetails edit(EventId id, EventEdit edit) {
    return http.patch(one(id), EventJson.edit(edit), DETAILS);
  }

  @Override
  public EventDetails delete(EventId id) {
    return http.delete(one(id), DETAILS);
  }
}
