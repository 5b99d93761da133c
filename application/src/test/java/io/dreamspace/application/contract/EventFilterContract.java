package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the filters of a store of events must find. */
public abstract class EventFilterContract extends StoresContract {
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);
  private static final Instant EARLIER = Fixtures.NOON.minusNanos(1_000);
  private static final EventKind PLAIN = new EventKind.Plain("Hello.");

  private enum Own {
    DOCUMENT,
    USER,
    USER_NAME,
    TYPE,
    OCCURRED_FROM,
    OCCURRED_BEFORE,
    CREATED_FROM,
    CREATED_BEFORE
  }

  private enum OfDocument {
    USER,
    SEAL,
    METADATA,
    STAMP,
    FROM,
    BEFORE
  }

  @Test
  void ids_meetEachCriterionOfTheEvent() {
    User user = storedUser("1", "2");
    Document document = storedDocument(Fixtures.aStampDraft("a"));
    FilterMatrix<Own> matrix = ownMatrix(user, document);
    DocumentFilter anything = DocumentFilter.all();
    DocumentFilter one = documentFilter(document.id().value(), asks -> false);

    matrix.check(stores.events(), (asks, id) -> own(asks, id, user.id(), null, anything, document));
    matrix.check(
        stores.events(), (asks, id) -> own(asks, id, null, new TwitchId("2"), anything, document));
    matrix.check(
        stores.events(),
        (asks, id) ->
            own(asks, id, user.id(), null, asks.test(Own.DOCUMENT) ? one : anything, document));
  }

  @Test
  void ids_meetEachCriterionOfTheDocument() {
    User user = storedUser("1", "2");
    TwitchId twitchId = new TwitchId("2");
    new FilterMatrix<>(OfDocument.class, drawn(user, 7, "m", "s", Fixtures.NOON))
        .fails(OfDocument.USER, drawn(storedUser("3"), 7, "m", "s", Fixtures.NOON))
        .fails(OfDocument.SEAL, drawn(user, 8, "m", "s", Fixtures.NOON))
        .fails(OfDocument.METADATA, drawn(user, 7, "M", "s", Fixtures.NOON))
        .fails(OfDocument.STAMP, drawn(user, 7, "m", "S", Fixtures.NOON))
        .fails(OfDocument.FROM, drawn(user, 7, "m", "s", EARLIER))
        .fails(OfDocument.BEFORE, drawn(user, 7, "m", "s", LATER))
        .check(
            stores.events(),
            (asks, id) ->
                filter(
                    id, documentFilter(null, asks), asks.test(OfDocument.USER) ? twitchId : null));
  }

  @Test
  void ids_ofWhatHasADocument_leaveOutWhatHasNone() {
    User user = storedUser("1");
    long with = drawn(user, 0, "", "", Fixtures.NOON);
    long without = storedEvent(user, null).id().value();

    assertThat(ids(filter(null, DocumentFilter.all(), null))).containsExactly(with, without);
    assertThat(ids(filter(null, documentFilter(null, TimeRange.always(), 0L), null)))
        .containsExactly(with);
    assertThat(ids(filter(null, documentFilter("", TimeRange.always(), null), null)))
        .containsExactly(with);
    assertThat(ids(filter(null, documentFilter(null, new TimeRange(EARLIER, null), null), null)))
        .containsExactly(with);
    assertThat(ids(filter(null, documentFilter(null, new TimeRange(null, LATER), null), null)))
        .containsExactly(with);
  }

  @Test
  void ids_ofTwoDocumentsAtOnce_areNone() {
    User user = storedUser("1");
    Document one = storedDocument();
    Document two = storedDocument();
    storedEvent(user, one);
    storedEvent(user, two);
    DocumentFilter second = documentFilter(two.id().value(), asks -> false);

    assertThat(ids(own(Own.DOCUMENT::equals, null, null, null, second, one))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void ids_compareTextsToTheLetter(String text) {
    User user = storedUser(text);
    User other = storedUser(text + "!");
    long wanted = named(user, text);
    named(other, text + "!");
    storedEvent(draft(null, Fixtures.NOON, PLAIN), other, null);

    assertThat(ids(named(text))).containsExactly(wanted);
    assertThat(ids(filter(null, DocumentFilter.all(), new TwitchId(text)))).containsExactly(wanted);
  }

  @Test
  void ids_byName_areInOrder_whoeverHadTheName() {
    User one = storedUser("1");
    User other = storedUser("2");
    long first = named(one, "n");
    named(one, "another");
    long second = named(other, "n");
    long third = named(one, "n");

    assertThat(ids(named("n"))).containsExactly(first, second, third);
    assertThat(stores.events().ids(named("n"), first, 1)).containsExactly(second);
  }

  @Test
  void ids_byName_followEdits() {
    User user = storedUser("1");
    User heir = storedUser("2");
    Event event = storedEvent(draft("before", Fixtures.NOON, PLAIN), user, null);

    Event edited =
        new Event(
            event.id(),
            null,
            heir.id(),
            "after",
            event.occurredAt(),
            event.createdAt(),
            event.kind());
    write(
        () -> {
          stores.events().update(edited);
          stores.events().deleteOf(user.id());
          stores.users().delete(user.id());
          return edited;
        });

    assertThat(ids(named("before"))).isEmpty();
    assertThat(ids(named("after"))).containsExactly(event.id().value());
  }

  private static EventFilter named(String userName) {
    return new EventFilter(
        null,
        null,
        null,
        userName,
        null,
        TimeRange.always(),
        TimeRange.always(),
        DocumentFilter.all(),
        null);
  }

  private FilterMatrix<Own> ownMatrix(User user, Document document) {
    EventKind subscriber = new EventKind.Subscriber(1, 1, null);
    return new FilterMatrix<>(Own.class, event(user, document, "n", Fixtures.NOON, Fixtures.NOON))
        .fails(Own.DOCUMENT, event(user, storedDocument(), "n", Fixtures.NOON, Fixtures.NOON))
        .fails(Own.USER, event(storedUser("3"), document, "n", Fixtures.NOON, Fixtures.NOON))
        .fails(Own.USER_NAME, event(user, document, "N", Fixtures.NOON, Fixtures.NOON))
        .fails(
            Own.TYPE,
            storedEvent(draft("n", Fixtures.NOON, subscriber), user, document).id().value())
        .fails(Own.OCCURRED_FROM, event(user, document, "n", EARLIER, Fixtures.NOON))
        .fails(Own.OCCURRED_BEFORE, event(user, document, "n", LATER, Fixtures.NOON))
        .fails(Own.CREATED_FROM, event(user, document, "n", Fixtures.NOON, EARLIER))
        .fails(Own.CREATED_BEFORE, event(user, document, "n", Fixtures.NOON, LATER));
  }

  private static EventFilter own(
      Predicate<Own> asks,
      @Nullable Long id,
      @Nullable UserId userId,
      @Nullable TwitchId twitchId,
      DocumentFilter ofDocument,
      Document document) {
    return new EventFilter(
        id == null ? null : new EventId(id),
        asks.test(Own.DOCUMENT) ? document.id() : null,
        asks.test(Own.USER) ? userId : null,
        asks.test(Own.USER_NAME) ? "n" : null,
        asks.test(Own.TYPE) ? EventType.PLAIN : null,
        range(asks.test(Own.OCCURRED_FROM), asks.test(Own.OCCURRED_BEFORE)),
        range(asks.test(Own.CREATED_FROM), asks.test(Own.CREATED_BEFORE)),
        ofDocument,
        asks.test(Own.USER) ? twitchId : null);
  }

  private static EventFilter filter(
      @Nullable Long id, DocumentFilter document, @Nullable TwitchId twitchId) {
    return new EventFilter(
        id == null ? null : new EventId(id),
        null,
        null,
        null,
        null,
        TimeRange.always(),
        TimeRange.always(),
        document,
        twitchId);
  }

  private static DocumentFilter documentFilter(@Nullable Long id, Predicate<OfDocument> asks) {
    return new DocumentFilter(
        id == null ? null : new DocumentId(id),
        asks.test(OfDocument.SEAL) ? 7L : null,
        range(asks.test(OfDocument.FROM), asks.test(OfDocument.BEFORE)),
        asks.test(OfDocument.METADATA) ? "m" : null,
        asks.test(OfDocument.STAMP) ? "s" : null);
  }

  private static DocumentFilter documentFilter(
      @Nullable String metadata, TimeRange created, @Nullable Long seal) {
    return new DocumentFilter(null, seal, created, metadata, null);
  }

  private static TimeRange range(boolean from, boolean before) {
    return new TimeRange(from ? Fixtures.NOON : null, before ? LATER : null);
  }

  private List<Long> ids(EventFilter filter) {
    return stores.events().ids(filter, 0, 100);
  }

  private static EventDraft draft(@Nullable String userName, Instant occurredAt, EventKind kind) {
    return new EventDraft(
        new UserRef.Existing(new UserId(404)), new DocumentRef.None(), userName, occurredAt, kind);
  }

  private long named(User user, String userName) {
    return storedEvent(draft(userName, Fixtures.NOON, PLAIN), user, null).id().value();
  }

  private long event(
      User user, Document document, String userName, Instant occurredAt, Instant createdAt) {
    EventDraft draft = draft(userName, occurredAt, PLAIN);
    return write(() -> stores.events().insert(draft, user.id(), document.id(), createdAt))
        .id()
        .value();
  }

  /** With two stamps that meet the filter, for it must be found once all the same. */
  private long drawn(
      User user, long seal, String metadata, String stampType, Instant documentCreatedAt) {
    StampDraft stamp = Fixtures.aStampDraft(stampType);
    DocumentDraft draft = new DocumentDraft("data", seal, metadata, List.of(stamp, stamp));
    Document document = write(() -> stores.documents().insert(draft, documentCreatedAt));
    return storedEvent(user, document).id().value();
  }
}
