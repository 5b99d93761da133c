package io.dreamspace.client;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.client.wire.DocumentBody;
import io.dreamspace.client.wire.EventBody;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events as the wire has them; what depends on their kind is in {@link EventKindJson}. */
final class EventJson {
  /** Ids ascend from 1. */
  private static final DocumentId NO_DOCUMENT = new DocumentId(0);

  private EventJson() {}

  static Filters filters(EventFilter filter) {
    DocumentFilter document = filter.document();
    return new Filters()
        .put("event_id", filter.eventId(), EventId::value)
        .put("document_id", documentId(filter), DocumentId::value)
        .put("user_id", filter.userId(), UserId::value)
        .put("user_name", filter.userName())
        .put("event_type", filter.type(), EventType::value)
        .range("occurred", filter.occurred())
        .range("created", filter.created())
        .put("document_seal", document.seal())
        .range("document_created", document.created())
        .put("document_metadata", document.metadata())
        .put("document_stamp_type", document.stampType())
        .put("user_twitch_id", filter.userTwitchId(), TwitchId::value);
  }

  /** The one that both its own and its document's criterion ask for. */
  private static @Nullable DocumentId documentId(EventFilter filter) {
    DocumentId own = filter.documentId();
    DocumentId ofDocument = filter.document().documentId();
    if (own == null || ofDocument == null) {
      return own == null ? ofDocument : own;
    }
    return own.equals(ofDocument) ? own : NO_DOCUMENT;
  }

  static Body draft(EventDraft draft) {
    Body body = UserJson.reference(new Body(), "user_id", "user", draft.user());
    switch (draft.document()) {
      case DocumentRef.None none -> {}
      case DocumentRef.Existing(DocumentId id) -> body.put("document_id", id.value());
      case DocumentRef.New(DocumentDraft document) ->
          body.put("document", DocumentJson.draft(document));
    }
    body.put("user_name", draft.userName()).put("occurred_at", draft.occurredAt());
    return EventKindJson.kind(body, draft.kind());
  }

  static Body edit(EventEdit edit) {
    Body body =
        new Body()
            .edit("document_id", edit.documentId(), DocumentId::value)
            .edit("user_id", edit.userId(), UserId::value)
            .edit("user_name", edit.userName())
            .edit("occurred_at", edit.occurredAt(), Instant::toString);
    return EventKindJson.edit(body, edit.kind());
  }

  static EventDetails details(EventBody body) {
    DocumentBody document = body.document();
    return new EventDetails(
        event(body),
        UserJson.user(body.user()),
        document == null ? null : DocumentJson.document(document));
  }

  static Event event(EventBody body) {
    Long documentId = body.documentId();
    return new Event(
        new EventId(body.eventId()),
        documentId == null ? null : new DocumentId(documentId),
        new UserId(body.userId()),
        body.userName(),
        Times.read(body.occurredAt()),
        Times.read(body.createdAt()),
        EventKindJson.kind(body.kind()));
  }
}
