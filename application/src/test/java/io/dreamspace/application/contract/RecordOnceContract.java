package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that are recorded once, however often they are delivered. */
abstract class RecordOnceContract extends SubjectContract {
  private static final IdempotencyKey KEY = new IdempotencyKey("message-1");

  @Test
  void recordOnce_recordsOnce() {
    EventDraft draft = aDrawing();
    EventDetails first = events().recordOnce(KEY, draft);
    List<List<?>> before = everything();

    assertThat(events().recordOnce(KEY, draft)).isEqualTo(first);
    assertThat(events().recordOnce(KEY, aDrawing())).isEqualTo(first);
    assertThat(everything()).isEqualTo(before);
    assertThat(events().get(first.event().id())).isEqualTo(first);
  }

  @Test
  void recordOnce_recordsAgainUnderAnotherKey() {
    EventDetails first = events().recordOnce(KEY, aDrawing());
    EventDetails second = events().recordOnce(new IdempotencyKey("message-2"), aDrawing());

    assertThat(second.event().id()).isNotEqualTo(first.event().id());
  }

  @Test
  void recordOnce_doesNotMindRecordingWithoutKey() {
    EventDetails without = events().record(aDrawing());
    EventDetails first = events().recordOnce(KEY, aDrawing());

    assertThat(first.event().id()).isNotEqualTo(without.event().id());
  }

  @Test
  void recordOnce_answersTheEventAsItIsNow() {
    EventDetails first = events().recordOnce(KEY, Fixtures.anEventDraft());
    EventDetails edited =
        events()
            .edit(
                first.event().id(),
                new EventEdit(
                    Edit.keep(),
                    Edit.keep(),
                    Edit.set("renamed"),
                    Edit.keep(),
                    EventKindEdit.none()));

    assertThat(edited.event().userName()).isEqualTo("renamed");
    assertThat(events().recordOnce(KEY, Fixtures.anEventDraft())).isEqualTo(edited);
  }

  @Test
  void recordOnce_ofADeletedEvent_isAConflict() {
    EventDetails first = events().recordOnce(KEY, Fixtures.anEventDraft());
    events().delete(first.event().id());

    assertConflict(
        "Event %d, recorded under this idempotency key, has been deleted since."
            .formatted(first.event().id().value()),
        () -> events().recordOnce(KEY, Fixtures.anEventDraft()));
  }

  @Test
  void recordOnce_ofAnotherDraft_isAConflict() {
    events().recordOnce(KEY, Fixtures.anEventDraft());

    assertConflict(
        "This idempotency key was already used for another request.",
        () -> events().recordOnce(KEY, aDrawing()));
  }

  @Test
  void recordOnce_thatIsRefused_changesNothing() {
    UserRef nobody = new UserRef.Existing(new UserId(404));
    assertInvalid(
        "user_id",
        "Field 'user_id' refers to user 404, which does not exist.",
        () -> events().recordOnce(KEY, Fixtures.anEventDraft(nobody)));
    DocumentRef nothing = new DocumentRef.Existing(new DocumentId(404));
    UserRef user = new UserRef.Named(Fixtures.aUser("1", "name"));
    assertInvalid(
        "document_id",
        "Field 'document_id' refers to document 404, which does not exist.",
        () ->
            events()
                .recordOnce(new IdempotencyKey("message-2"), Fixtures.anEventDraft(user, nothing)));
  }

  @Test
  void recordOnce_fromManyThreads_recordsOnce() {
    List<EventDetails> answers =
        Concurrently.call(64, number -> events().recordOnce(KEY, aDrawing()));

    assertThat(answers).hasSize(64).containsOnly(answers.getFirst());
    assertThat(all(events().list(EventFilter.all(), Paging.everything())))
        .containsExactly(answers.getFirst());
  }

  private Events events() {
    return session().events();
  }

  private static EventDraft aDrawing() {
    return Fixtures.anEventDraft(
        new UserRef.Named(Fixtures.aUser("1", "name")),
        new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"))),
        new EventKind.Cheer(100, null, "Here."));
  }
}
