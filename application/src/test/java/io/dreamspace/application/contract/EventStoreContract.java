package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store of events must keep; what its filters find is in {@link EventFilterContract}. */
public abstract class EventStoreContract extends FinderContract<EventFilter, EventDetails> {
  private static final EventId NOTHING = new EventId(404);

  @Override
  Finder<EventFilter, EventDetails> finder() {
    return stores.events();
  }

  @Override
  EventFilter all() {
    return EventFilter.all();
  }

  /** In a document: that is where large texts are. */
  @Override
  long add(String text) {
    DocumentDraft draft = new DocumentDraft(text, 1, null, List.of());
    Document document = write(() -> stores.documents().insert(draft, Fixtures.NOON));
    return storedEvent(storedUser(), document).id().value();
  }

  @Override
  void remove(long id) {
    change(() -> stores.events().delete(new EventId(id)));
  }

  @Override
  long idOf(EventDetails details) {
    return details.event().id().value();
  }

  static List<EventKind> kinds() {
    return List.of(
        new EventKind.Plain("Hello."),
        new EventKind.Plain(""),
        new EventKind.Subscriber(1000, 12, "Hi"),
        new EventKind.Subscriber(Long.MIN_VALUE, Long.MAX_VALUE, null),
        new EventKind.Subscriber(0, -1, ""),
        new EventKind.Cheer(100, "Cheer", "Cheer100"),
        new EventKind.Cheer(Long.MAX_VALUE, null, ""),
        new EventKind.Cheer(Long.MIN_VALUE, "", null),
        new EventKind.Raid(Long.MAX_VALUE),
        new EventKind.Raid(Long.MIN_VALUE));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void insert_keepsEveryKind(EventKind kind) {
    User user = storedUser("1");

    Event event = storedEvent(draft(user, "name", Fixtures.NOON, kind), user, null);

    assertThat(event)
        .isEqualTo(
            new Event(event.id(), null, user.id(), "name", Fixtures.NOON, Fixtures.NOON, kind));
    assertKept(event, user, null);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void insert_keepsTextsToTheLetter(String text) {
    User user = storedUser("1");
    List<EventKind> kinds =
        List.of(
            new EventKind.Plain(text),
            new EventKind.Subscriber(1, 2, text),
            new EventKind.Cheer(1, text, text));
    for (EventKind kind : kinds) {
      Event event = storedEvent(draft(user, text, Fixtures.NOON, kind), user, null);

      assertThat(event.userName()).isEqualTo(text);
      assertThat(event.kind()).isEqualTo(kind);
      assertKept(event, user, null);
    }
  }

  @Test
  void insert_keepsTimesToTheMicrosecond() {
    User user = storedUser("1");
    for (Instant time : List.of(Moment.EARLIEST, Instant.EPOCH.minusNanos(1_000), Moment.LATEST)) {
      EventDraft draft = draft(user, null, time, new EventKind.Raid(1));

      Event event = write(() -> stores.events().insert(draft, user.id(), null, time));

      assertThat(event.occurredAt()).isEqualTo(time);
      assertThat(event.createdAt()).isEqualTo(time);
      assertThat(event.userName()).isNull();
      assertKept(event, user, null);
    }
  }

  @Test
  void insert_takesTheUserAndDocumentGiven_whateverTheDraftNames() {
    User user = storedUser("1");
    User named = storedUser("2");
    Document document = storedDocument(Fixtures.aStampDraft("a"), Fixtures.aStampDraft("b"));
    EventDraft draft =
        Fixtures.anEventDraft(
            new UserRef.Existing(named.id()), new DocumentRef.Existing(new DocumentId(404)));

    Event event = storedEvent(draft, user, document);

    assertThat(event.userId()).isEqualTo(user.id());
    assertThat(event.documentId()).isEqualTo(document.id());
    assertKept(event, user, document);
  }

  @Test
  void insert_refusesWhatIsNotThere() {
    User user = storedUser("1");
    User nobody = new User(new UserId(404), null, null, null, Fixtures.NOON);
    Document nothing = new Document(new DocumentId(404), "", 0, Fixtures.NOON, null, List.of());

    assertThatThrownBy(() -> storedEvent(nobody, null)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> storedEvent(user, nothing)).isInstanceOf(RuntimeException.class);
    assertThat(stores.events().ids(all(), 0, MANY)).isEmpty();
  }

  @Test
  void find_answersNothingForNoEvent() {
    assertThat(stores.events().find(NOTHING)).isEmpty();
    assertThat(stores.events().findBare(NOTHING)).isEmpty();
  }

  @Test
  void find_showsUserAndDocumentAsTheyAreNow() {
    User user = storedUser();
    Document document = storedDocument();
    Event event = storedEvent(user, document);
    User renamed = user.withPreferences(Edit.set("new"));

    change(() -> stores.users().update(renamed));
    change(() -> stores.stamps().insert(List.of(StampStoreContract.placement(document, "new"))));

    Document stamped = stores.documents().find(document.id()).orElseThrow();
    assertThat(stamped.stamps()).hasSize(1);
    assertKept(event, renamed, stamped);
  }

  @Test
  void read_answersEventsOfTheSameUserAndDocument() {
    User user = storedUser("1");
    Document document = storedDocument(Fixtures.aStampDraft("a"), Fixtures.aStampDraft("b"));
    User other = storedUser("2");
    List<EventDetails> details =
        Stream.of(
                new EventDetails(storedEvent(user, document), user, document),
                new EventDetails(storedEvent(other, null), other, null),
                new EventDetails(storedEvent(other, document), other, document),
                new EventDetails(storedEvent(user, document), user, document))
            .toList();

    List<Long> ids = details.stream().map(this::idOf).toList();

    assertThat(stores.events().read(ids).items()).isEqualTo(details);
  }

  @Test
  void update_replacesAllOfIt() {
    User user = storedUser("1");
    User next = storedUser("2");
    Document document = storedDocument();
    Event stays = storedEvent(user, null);
    for (EventKind kind : kinds()) {
      Event old = storedEvent(draft(user, "old", Fixtures.NOON, kind), user, null);
      Event changed =
          new Event(
              old.id(), document.id(), next.id(), null, Moment.LATEST, old.createdAt(), next(kind));

      change(() -> stores.events().update(changed));
      assertKept(changed, next, document);
      change(() -> stores.events().update(old));
      assertKept(old, user, null);
    }
    assertKept(stays, user, null);
  }

  @Test
  void update_refusesWhatIsNotThere() {
    User user = storedUser("1");
    Event event = storedEvent(user, null);
    Event dead = event.withDocument(new DocumentId(404));

    assertThatThrownBy(() -> change(() -> stores.events().update(dead)))
        .isInstanceOf(RuntimeException.class);
    assertKept(event, user, null);
  }

  @Test
  void delete_leavesUserAndDocument() {
    User user = storedUser("1");
    Document document = storedDocument(Fixtures.aStampDraft("a"));
    Event event = storedEvent(user, document);
    Event stays = storedEvent(user, document);

    remove(event.id().value());

    assertThat(stores.events().find(event.id())).isEmpty();
    assertThat(stores.events().findBare(event.id())).isEmpty();
    assertKept(stays, user, document);
  }

  @Test
  void detach_takesTheDocumentFromAllItsEvents() {
    User user = storedUser("1");
    Document document = storedDocument();
    Document other = storedDocument();
    Event first = storedEvent(user, document);
    Event second = storedEvent(storedUser("2"), document);
    Event stays = storedEvent(user, other);

    change(() -> stores.events().detach(document.id()));

    assertThat(List.of(first, second))
        .allSatisfy(
            event ->
                assertThat(stores.events().findBare(event.id()).orElseThrow().documentId())
                    .isNull());
    assertThat(stores.documents().find(document.id())).contains(document);
    assertKept(stays, user, other);
  }

  @Test
  void deleteOf_deletesTheEventsOfThisUserAlone() {
    User user = storedUser("1");
    User other = storedUser("2");
    Document document = storedDocument();
    storedEvent(user, document);
    storedEvent(user, null);
    Event stays = storedEvent(other, document);

    change(() -> stores.events().deleteOf(user.id()));

    assertThat(stores.events().ids(all(), 0, MANY)).containsExactly(stays.id().value());
    assertKept(stays, other, document);
    assertThat(stores.users().exists(user.id())).isTrue();
  }

  private static EventDraft draft(
      User user, @Nullable String userName, Instant occurredAt, EventKind kind) {
    return new EventDraft(
        new UserRef.Existing(user.id()), new DocumentRef.None(), userName, occurredAt, kind);
  }

  /** Another of the same kind. */
  private static EventKind next(EventKind kind) {
    return switch (kind) {
      case EventKind.Plain plain -> new EventKind.Plain("new");
      case EventKind.Subscriber old ->
          new EventKind.Subscriber(
              old.tier() + 1, old.subscribedLength() + 1, old.message() == null ? "new" : null);
      case EventKind.Cheer old ->
          new EventKind.Cheer(
              old.amount() + 1,
              old.cheerType() == null ? "new" : null,
              old.message() == null ? "new" : null);
      case EventKind.Raid old -> new EventKind.Raid(old.viewerCount() + 1);
    };
  }

  private void assertKept(Event event, User user, @Nullable Document document) {
    EventDetails details = new EventDetails(event, user, document);
    assertThat(stores.events().find(event.id())).contains(details);
    assertThat(stores.events().findBare(event.id())).contains(event);
    assertThat(stores.events().read(List.of(event.id().value())).items()).containsExactly(details);
  }
}
