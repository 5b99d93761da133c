package io.dreamspace.http.reading;

import static io.dreamspace.http.reading.Type.INTEGER;
import static io.dreamspace.http.reading.Type.NUMBER;
import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.listOf;
import static io.dreamspace.http.reading.Type.nullable;
import static io.dreamspace.http.reading.Type.object;
import static io.dreamspace.http.reading.Type.time;

import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import java.time.Instant;
import java.util.List;

/** A reader for each table of the API, to see how they read. */
final class SampleReaders {
  private static final Type<TwitchId> TWITCH_ID = TEXT.map(TwitchId::new);
  private static final Type<UserId> USER_ID = INTEGER.map(UserId::new);
  private static final Type<DocumentId> DOCUMENT_ID = INTEGER.map(DocumentId::new);
  private final Type<Instant> time;

  SampleReaders(ServerTime serverTime) {
    this.time = time(serverTime);
  }

  UserDraft userDraft(Fields body) {
    return new UserDraft(
        body.required("twitch_id", nullable(TWITCH_ID)),
        body.required("name", nullable(TEXT)),
        body.edit("preferences", nullable(TEXT)));
  }

  UserEdit userEdit(Fields body) {
    return new UserEdit(
        body.edit("twitch_id", nullable(TWITCH_ID)),
        body.edit("name", nullable(TEXT)),
        body.edit("preferences", nullable(TEXT)));
  }

  StampDraft stamp(Fields body) {
    return new StampDraft(
        body.required("stamp_type", TEXT),
        body.required("pos_x", INTEGER),
        body.required("pos_y", INTEGER),
        body.required("rotation", NUMBER));
  }

  StampPlacement placement(Fields body) {
    return new StampPlacement(body.required("document_id", DOCUMENT_ID), stamp(body));
  }

  StampEdit stampEdit(Fields body) {
    return new StampEdit(
        body.edit("document_id", DOCUMENT_ID),
        body.edit("stamp_type", TEXT),
        body.edit("pos_x", INTEGER),
        body.edit("pos_y", INTEGER),
        body.edit("rotation", NUMBER));
  }

  DocumentDraft document(Fields body) {
    return new DocumentDraft(
        body.required("document_data", TEXT),
        body.required("seal", INTEGER),
        body.optional("metadata", nullable(TEXT)),
        body.edit("stamps", listOf(object(this::stamp))).applyTo(List.of()));
  }

  DocumentEdit documentEdit(Fields body) {
    return new DocumentEdit(
        body.edit("document_data", TEXT),
        body.edit("seal", INTEGER),
        body.edit("metadata", nullable(TEXT)),
        body.edit("stamps", listOf(object(this::stamp))));
  }

  TransactionDraft transaction(Fields body) {
    return new TransactionDraft(
        body.required("user_id", USER_ID),
        body.required("amount", INTEGER),
        body.required("description", TEXT),
        body.optional("reference", nullable(TEXT)));
  }

  SpecimenDraft specimen(Fields body) {
    return new SpecimenDraft(
        body.oneOf(
            "owner_id", USER_ID.map(UserRef.Existing::new),
            "owner", object(this::userDraft).map(UserRef.Named::new)),
        body.optional("born_at", time),
        body.optional("forgotten_at", nullable(time)));
  }

  SpecimenEdit specimenEdit(Fields body) {
    return new SpecimenEdit(
        body.edit("owner_id", USER_ID), body.edit("forgotten_at", nullable(time)));
  }

  EventDraft event(Fields body) {
    DocumentRef document =
        body.oneOfOrNone(
            "document_id", DOCUMENT_ID.map(DocumentRef.Existing::new),
            "document", object(this::document).map(DocumentRef.New::new));
    return new EventDraft(
        body.oneOf(
            "user_id", USER_ID.map(UserRef.Existing::new),
            "user", object(this::userDraft).map(UserRef.Named::new)),
        document == null ? new DocumentRef.None() : document,
        body.required("user_name", nullable(TEXT)),
        body.required("occurred_at", time),
        kind(body));
  }

  EventKind kind(Fields body) {
    return switch (body.required("event_type", TEXT.map(EventType::of))) {
      case PLAIN -> new EventKind.Plain(body.required("message", TEXT));
      case SUBSCRIBER ->
          new EventKind.Subscriber(
              body.required("tier", INTEGER),
              body.required("subscribed_length", INTEGER),
              body.optional("message", nullable(TEXT)));
      case CHEER ->
          new EventKind.Cheer(
              body.required("amount", INTEGER),
              body.optional("cheer_type", nullable(TEXT)),
              body.optional("message", nullable(TEXT)));
      case RAID -> new EventKind.Raid(body.required("viewer_count", INTEGER));
    };
  }

  EventEdit eventEdit(Fields body) {
    return new EventEdit(
        body.edit("document_id", nullable(DOCUMENT_ID)),
        body.edit("user_id", USER_ID),
        body.edit("user_name", nullable(TEXT)),
        body.edit("occurred_at", time),
        new EventKindEdit(
            body.edit("message", nullable(TEXT)),
            body.edit("tier", INTEGER),
            body.edit("subscribed_length", INTEGER),
            body.edit("amount", INTEGER),
            body.edit("cheer_type", nullable(TEXT)),
            body.edit("viewer_count", INTEGER)));
  }
}
