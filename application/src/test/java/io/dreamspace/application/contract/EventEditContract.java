package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.Events;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be changed about an event. */
abstract class EventEditContract extends SubjectContract {

  @Test
  void edit_changesWhatIsSet() {
    EventDetails old = recorded(new EventKind.Plain("old"));
    User next = recordedUser("next");
    Document document = session().documents().create(Fixtures.aDocumentDraft());
    Instant time = Instant.parse("2024-02-29T23:59:59.999999999Z");

    EventDetails edited =
        edit(
            old,
            new EventEdit(
                Edit.set(document.id()),
                Edit.set(next.id()),
                Edit.set("then"),
                Edit.set(time),
                message(Edit.set("new"))));

    Event event =
        new Event(
            old.event().id(),
            document.id(),
            next.id(),
            "then",
            Instant.parse("2024-02-29T23:59:59.999999Z"),
            old.event().createdAt(),
            new EventKind.Plain("new"));
    assertThat(edited).isEqualTo(new EventDetails(event, next, document));
    assertThat(events().get(event.id())).isEqualTo(edited);
  }

  @Test
  void edit_ofNothing_changesNothing() {
    EventDetails old = recorded(new EventKind.Subscriber(1000, 3, "hi"));

    assertThat(edit(old, edit(EventKindEdit.none()))).isEqualTo(old);
    assertThat(events().get(old.event().id())).isEqualTo(old);
  }

  @Test
  void edit_toNull_takesNameAndDocumentAway_butLeavesTheDocument() {
    DocumentRef drawing = new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    UserRef user = new UserRef.Named(Fixtures.aUser("1", "name"));
    EventDetails old = events().record(Fixtures.anEventDraft(user, drawing));
    Document document = old.document();
    assertThat(document).isNotNull();

    EventDetails edited =
        edit(
            old,
            new EventEdit(
                Edit.set(null), Edit.keep(), Edit.set(null), Edit.keep(), EventKindEdit.none()));

    assertThat(edited.document()).isNull();
    assertThat(edited.event().documentId()).isNull();
    assertThat(edited.event().userName()).isNull();
    assertThat(session().documents().get(document.id())).isEqualTo(document);
  }

  @Test
  void edit_changesTheFieldsOfEachKind() {
    EventKindEdit subscriber =
        new EventKindEdit(
            Edit.set(null), Edit.set(2L), Edit.set(4L), Edit.keep(), Edit.keep(), Edit.keep());
    EventKindEdit cheer =
        new EventKindEdit(
            Edit.set("m"), Edit.keep(), Edit.keep(), Edit.set(-1L), Edit.set(null), Edit.keep());
    EventKindEdit raid =
        new EventKindEdit(
            Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(0L));

    assertThat(edited(new EventKind.Subscriber(1, 3, "hi"), subscriber))
        .isEqualTo(new EventKind.Subscriber(2, 4, null));
    assertThat(edited(new EventKind.Cheer(100, "Cheer", null), cheer))
        .isEqualTo(new EventKind.Cheer(-1, null, "m"));
    assertThat(edited(new EventKind.Raid(5), raid)).isEqualTo(new EventKind.Raid(0));
  }

  @Test
  void edit_ofAFieldOfAnotherKind_isInvalid() {
    EventDetails plain = recorded(new EventKind.Plain("old"));
    EventDetails raid = recorded(new EventKind.Raid(1));
    EventKindEdit tier =
        new EventKindEdit(
            Edit.keep(), Edit.set(1L), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());

    assertInvalid(
        "tier", "An event of type plain has no field 'tier'.", () -> edit(plain, edit(tier)));
    assertInvalid(
        "message",
        "An event of type raid has no field 'message'.",
        () -> edit(raid, edit(message(Edit.set(null)))));
  }

  @Test
  void edit_ofAPlainMessageToNull_isInvalid() {
    EventDetails plain = recorded(new EventKind.Plain("old"));

    assertInvalid(
        "message",
        "Field 'message' must not be null.",
        () -> edit(plain, edit(message(Edit.set(null)))));
  }

  @Test
  void edit_toWhatIsNotThere_isInvalid() {
    EventDetails plain = recorded(new EventKind.Plain("old"));
    EventEdit deadDocument =
        new EventEdit(
            Edit.set(new DocumentId(404)),
            Edit.keep(),
            Edit.set("changed"),
            Edit.keep(),
            EventKindEdit.none());
    EventEdit deadUser =
        new EventEdit(
            Edit.keep(),
            Edit.set(new UserId(404)),
            Edit.set("changed"),
            Edit.keep(),
            EventKindEdit.none());

    assertInvalid(
        "document_id",
        "Field 'document_id' refers to document 404, which does not exist.",
        () -> edit(plain, deadDocument));
    assertInvalid(
        "user_id",
        "Field 'user_id' refers to user 404, which does not exist.",
        () -> edit(plain, deadUser));
  }

  @Test
  void edit_ofNoEvent_isNotFound() {
    assertNotFound(
        "There is no event 404.",
        () -> events().edit(new EventId(404), edit(EventKindEdit.none())));
  }

  private Events events() {
    return session().events();
  }

  private EventDetails recorded(EventKind kind) {
    UserRef user = new UserRef.Named(Fixtures.aUser("1", "name"));
    return events().record(Fixtures.anEventDraft(user, new DocumentRef.None(), kind));
  }

  private EventDetails edit(EventDetails old, EventEdit edit) {
    return events().edit(old.event().id(), edit);
  }

  private EventKind edited(EventKind old, EventKindEdit edit) {
    EventDetails details = edit(recorded(old), edit(edit));
    assertThat(events().get(details.event().id())).isEqualTo(details);
    return details.event().kind();
  }

  private static EventEdit edit(EventKindEdit kind) {
    return new EventEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), kind);
  }

  private static EventKindEdit message(Edit<@Nullable String> message) {
    return new EventKindEdit(
        message, Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep());
  }
}
