package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.nullable;
import static io.dreamspace.http.reading.Type.object;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.reading.Type;
import java.time.Instant;

/** The bodies and filters of events. */
public final class EventInput {
  private final Type<Instant> time;

  public EventInput(ServerTime serverTime) {
    this.time = Type.time(serverTime);
  }

  EventDraft draft(Fields fields) {
    DocumentRef document =
        fields.<DocumentRef>oneOfOrNone(
            "document_id", DocumentInput.DOCUMENT_ID.map(DocumentRef.Existing::new),
            "document", object(DocumentInput::draft).map(DocumentRef.New::new));
    return new EventDraft(
        fields.<UserRef>oneOf(
            "user_id", UserInput.USER_ID.map(UserRef.Existing::new),
            "user", object(UserInput::draft).map(UserRef.Named::new)),
        document == null ? new DocumentRef.None() : document,
        fields.required("user_name", nullable(TEXT)),
        fields.required("occurred_at", time),
        kind(fields));
  }

  private static EventKind kind(Fields fields) {
    return switch (fields.required("event_type", TEXT.map(EventType::of))) {
      case PLAIN -> new EventKind.Plain(fields.required("message", TEXT));
      case SUBSCRIBER ->
          new EventKind.Subscriber(
              fields.required("tier", INTEGER),
              fields.required("subscribed_length", INTEGER),
              fields.optional("message", nullable(TEXT)));
      case CHEER ->
          new EventKind.Cheer(
              fields.required("amount", INTEGER),
              fields.optional("cheer_type", nullable(TEXT)),
              fields.optional("message", nullable(TEXT)));
      case RAID -> new EventKind.Raid(fields.required("viewer_count", INTEGER));
    };
  }

  public EventEdit edit(Fields fields) {
    return new EventEdit(
        fields.edit("document_id", nullable(DocumentInput.DOCUMENT_ID)),
        fields.edit("user_id", UserInput.USER_ID),
        fields.edit("user_name", nullable(TEXT)),
        fields.edit("occurred_at", time),
        new EventKindEdit(
            fields.edit("message", nullable(TEXT)),
            fields.edit("tier", INTEGER),
            fields.edit("subscribed_length", INTEGER),
            fields.edit("amount", INTEGER),
            fields.edit("cheer_type", nullable(TEXT)),
            fields.edit("viewer_count", INTEGER)));
  }

  public EventFilter filter(Query query) {
    return new EventFilter(
        query.integer("event_id", EventId::new),
        query.integer("document_id", DocumentId::new),
        query.integer("user_id", UserId::new),
        query.text("user_name"),
        query.text("event_type", EventType::of),
        Ranges.of(query, "occurred"),
        Ranges.of(query, "created"),
        documentFilter(query),
        query.text("user_twitch_id", TwitchId::new));
  }

  private static DocumentFilter documentFilter(Query query) {
    return new DocumentFilter(
        null,
        query.integer("document_seal"),
        Ranges.of(query, "document_created"),
        query.text("document_metadata"),
        query.text("document_stamp_type"));
  }
}
