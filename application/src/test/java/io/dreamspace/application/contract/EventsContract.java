package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.event.Events;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The use cases of events; their changes are in {@link EventEditContract}. */
abstract class EventsContract extends SubjectContract {
  private static final EventId NOTHING = new EventId(404);
  private static final UserRef NEW_USER = new UserRef.Named(Fixtures.aUser("1", "name"));

  @Test
  void record_bringsUserAndDocument() {
    StampDraft stamp = Fixtures.aStampDraft("a");
    DocumentRef drawing = new DocumentRef.New(Fixtures.aDocumentDraft(stamp));
    Instant now = clock().advance(Duration.ofDays(1));

    EventDetails details =
        events().record(new EventDraft(NEW_USER, drawing, "then", Fixtures.NOON, plain()));

    User user = details.user();
    Document document = details.document();
    assertThat(user).isEqualTo(new User(user.id(), new TwitchId("1"), "name", null, now));
    assertThat(document).isEqualTo(session().documents().get(document.id()));
    assertThat(document.createdAt()).isEqualTo(now);
    assertThat(document.stamps()).hasSize(1);
    assertThat(details.event())
        .isEqualTo(
            new Event(
                details.event().id(),
                document.id(),
                user.id(),
                "then",
                Fixtures.NOON,
                now,
                plain()));
    assertKept(details);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.contract.EventStoreContract#kinds")
  void record_keepsEveryKind(EventKind kind) {
    EventDetails details =
        events().record(Fixtures.anEventDraft(NEW_USER, new DocumentRef.None(), kind));

    assertThat(details.event().kind()).isEqualTo(kind);
    assertThat(details.document()).isNull();
    assertThat(details.event().documentId()).isNull();
    assertKept(details);
  }

  @Test
  void record_takesWhatIsThere() {
    User user = recordedUser("1");
    Document document = session().documents().create(Fixtures.aDocumentDraft());
    UserRef existing = new UserRef.Existing(user.id());

    EventDetails details =
        events().record(Fixtures.anEventDraft(existing, new DocumentRef.Existing(document.id())));

    assertThat(details.user()).isEqualTo(user);
    assertThat(details.document()).isEqualTo(document);
    assertKept(details);
  }

  @Test
  void record_updatesAUserWhoIsKnown() {
    User user = recordedUser("1");
    UserDraft draft = new UserDraft(new TwitchId("1"), "new", Edit.set("p"));

    EventDetails details = events().record(Fixtures.anEventDraft(new UserRef.Named(draft)));

    assertThat(details.user())
        .isEqualTo(new User(user.id(), user.twitchId(), "new", "p", user.createdAt()));
    assertKept(details);
  }

  @Test
  void record_cutsTheTimesToMicroseconds() {
    clock().set(Instant.parse("2025-06-08T20:12:00.123456789Z"));

    Event event =
        events()
            .record(
                new EventDraft(NEW_USER, new DocumentRef.None(), null, clock().instant(), plain()))
            .event();

    assertThat(event.occurredAt()).isEqualTo(Instant.parse("2025-06-08T20:12:00.123456Z"));
    assertThat(event.createdAt()).isEqualTo(event.occurredAt());
  }

  @Test
  void record_withDeadReferences_leavesNothingBehind() {
    DocumentRef drawing = new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    EventDraft withDeadDocument =
        Fixtures.anEventDraft(NEW_USER, new DocumentRef.Existing(new DocumentId(404)));
    EventDraft withDeadUser = Fixtures.anEventDraft(new UserRef.Existing(new UserId(404)), drawing);

    assertInvalid(
        "document_id",
        "Field 'document_id' refers to document 404, which does not exist.",
        () -> events().record(withDeadDocument));
    assertInvalid(
        "user_id",
        "Field 'user_id' refers to user 404, which does not exist.",
        () -> events().record(withDeadUser));
    assertThat(everything()).allMatch(List::isEmpty);
  }

  @Test
  void record_withADeadDocument_doesNotRenameTheUser() {
    User user = recordedUser("1");
    EventDraft draft =
        Fixtures.anEventDraft(NEW_USER, new DocumentRef.Existing(new DocumentId(404)));

    assertInvalid(
        "document_id",
        "Field 'document_id' refers to document 404, which does not exist.",
        () -> events().record(draft));
    assertThat(session().users().get(user.id()).user()).isEqualTo(user);
  }

  @Test
  void record_fromManyThreads_recordsAllOfOneUser() {
    List<EventDetails> recorded =
        Concurrently.call(64, number -> events().record(Fixtures.anEventDraft(NEW_USER)));

    assertThat(recorded).extracting(EventDetails::user).containsOnly(recorded.getFirst().user());
    assertThat(recorded).extracting(EventDetails::event).doesNotHaveDuplicates();
    assertThat(all(events().list(EventFilter.all(), Paging.everything())))
        .containsExactlyInAnyOrderElementsOf(recorded);
  }

  @Test
  void get_ofNothing_isNotFound() {
    assertNotFound("There is no event 404.", () -> events().get(NOTHING));
    assertNotFound("There is no event 404.", () -> events().bare(NOTHING));
  }

  @Test
  void draw_givesTheEventADocument() {
    EventDetails before = events().record(Fixtures.anEventDraft(NEW_USER));

    Document document =
        events().draw(before.event().id(), Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));

    assertKept(
        new EventDetails(before.event().withDocument(document.id()), before.user(), document));
    assertThat(session().documents().get(document.id())).isEqualTo(document);
  }

  @Test
  void draw_onAnEventThatHasADocument_isAConflict() {
    DocumentRef drawing = new DocumentRef.New(Fixtures.aDocumentDraft());
    Event event = events().record(Fixtures.anEventDraft(NEW_USER, drawing)).event();
    DocumentId first = event.documentId();
    assertThat(first).isNotNull();

    assertConflict(
        "Event " + event.id().value() + " already has document " + first.value() + ".",
        () -> events().draw(event.id(), Fixtures.aDocumentDraft()));
  }

  @Test
  void draw_fromManyThreads_keepsOneDocument() {
    Event event = events().record(Fixtures.anEventDraft(NEW_USER)).event();

    List<Boolean> drawn = Concurrently.call(64, number -> draws(event));

    assertThat(Collections.frequency(drawn, true)).isEqualTo(1);
    assertThat(session().documents().list(DocumentFilter.all(), Paging.everything()))
        .containsExactly(events().get(event.id()).document());
  }

  @Test
  void draw_onNothing_isNotFound() {
    assertNotFound(
        "There is no event 404.", () -> events().draw(NOTHING, Fixtures.aDocumentDraft()));
  }

  @Test
  void delete_answersTheEventAsItWas_andLeavesItsDocument() {
    DocumentRef drawing = new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    EventDetails details = events().record(Fixtures.anEventDraft(NEW_USER, drawing));
    Document document = details.document();

    assertThat(events().delete(details.event().id())).isEqualTo(details);

    assertThat(all(events().list(EventFilter.all(), Paging.everything()))).isEmpty();
    assertThat(session().documents().list(DocumentFilter.all(), Paging.everything()))
        .containsExactly(document);
    assertThat(session().users().get(details.user().id()).user()).isEqualTo(details.user());
    assertNotFound(
        "There is no event " + details.event().id().value() + ".",
        () -> events().delete(details.event().id()));
  }

  @Test
  void list_answersWhatTheFilterFinds_pageByPage() {
    DocumentDraft sealed = new DocumentDraft("data", 7, null, List.of());
    EventDetails first =
        events().record(Fixtures.anEventDraft(NEW_USER, new DocumentRef.New(sealed)));
    EventDetails raid =
        events()
            .record(Fixtures.anEventDraft(NEW_USER, new DocumentRef.None(), new EventKind.Raid(9)));
    EventDetails last =
        events().record(Fixtures.anEventDraft(NEW_USER, new DocumentRef.New(sealed)));

    Listing<EventDetails> page = events().list(sealed(7), Paging.first(1));

    assertThat(page).containsExactly(first);
    assertThat(page.next()).hasValue(first.event().id().value());
    assertThat(events().list(sealed(7), new Paging(first.event().id().value(), 1)))
        .containsExactly(last);
    assertThat(events().list(typed(EventType.RAID), Paging.everything())).containsExactly(raid);
  }

  private static EventKind plain() {
    return new EventKind.Plain("Hello.");
  }

  private static EventFilter sealed(long seal) {
    DocumentFilter document = new DocumentFilter(null, seal, TimeRange.always(), null, null);
    return filter(null, document);
  }

  private static EventFilter typed(EventType type) {
    return filter(type, DocumentFilter.all());
  }

  private static EventFilter filter(@Nullable EventType type, DocumentFilter document) {
    TimeRange always = TimeRange.always();
    return new EventFilter(null, null, null, null, type, always, always, document, null);
  }

  private boolean draws(Event event) {
    try {
      return events().draw(event.id(), Fixtures.aDocumentDraft()) != null;
    } catch (Conflict taken) {
      return false;
    }
  }

  private Events events() {
    return session().events();
  }

  private void assertKept(EventDetails details) {
    assertThat(events().get(details.event().id())).isEqualTo(details);
    assertThat(events().bare(details.event().id())).isEqualTo(details.event());
    assertThat(events().list(EventFilter.all(), Paging.everything())).containsExactly(details);
  }
}
