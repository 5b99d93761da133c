package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each criterion of each filter finds the one of two things that meets it. */
abstract class FiltersContract extends SubjectContract {
  private static final TimeRange ALWAYS = TimeRange.always();
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);
  private static final TimeRange FROM_LATER = new TimeRange(LATER, null);
  private static final TimeRange BEFORE_LATER = new TimeRange(null, LATER);

  @Test
  void users() {
    User first = recordedUser("first");
    clock().advance(Duration.ofSeconds(1));
    User second = recordedUser("second");
    TwitchId linked = new TwitchId("linked");
    session().twitchAccounts().link(second.id(), linked, "another");

    assertThat(users(new UserFilter(first.id(), null, null, ALWAYS))).containsExactly(first);
    assertThat(users(new UserFilter(null, linked, null, ALWAYS))).containsExactly(second);
    assertThat(users(new UserFilter(null, null, "second", ALWAYS))).containsExactly(second);
    assertThat(users(new UserFilter(null, null, null, FROM_LATER))).containsExactly(second);
    assertThat(users(new UserFilter(null, null, null, BEFORE_LATER))).containsExactly(first);
    assertThat(users(new UserFilter(first.id(), linked, null, ALWAYS))).isEmpty();
  }

  @Test
  void times_reachAsFarAsAnyTime() {
    User user = recordedUser("1");

    assertThat(created(new TimeRange(Instant.MIN, Instant.MAX))).containsExactly(user);
    assertThat(created(new TimeRange(Instant.MIN, null))).containsExactly(user);
    assertThat(created(new TimeRange(null, Instant.MAX))).containsExactly(user);
    assertThat(created(new TimeRange(Instant.MAX, null))).isEmpty();
    assertThat(created(new TimeRange(Instant.MAX, Instant.MAX))).isEmpty();
    assertThat(created(new TimeRange(null, Instant.MIN))).isEmpty();
    assertThat(created(new TimeRange(LATER, Fixtures.NOON))).isEmpty();
  }

  @Test
  void documents() {
    Document first = document(1, "m", "a");
    clock().advance(Duration.ofSeconds(1));
    Document second = document(2, "n", "b");

    assertThat(documents(new DocumentFilter(first.id(), null, ALWAYS, null, null)))
        .containsExactly(first);
    assertThat(documents(new DocumentFilter(null, 2L, ALWAYS, null, null))).containsExactly(second);
    assertThat(documents(new DocumentFilter(null, null, FROM_LATER, null, null)))
        .containsExactly(second);
    assertThat(documents(new DocumentFilter(null, null, ALWAYS, "m", null))).containsExactly(first);
    assertThat(documents(new DocumentFilter(null, null, ALWAYS, null, "b")))
        .containsExactly(second);
  }

  @Test
  void stamps() {
    Stamp first = document(1, null, "a").stamps().getFirst();
    Stamp second = document(1, null, "b").stamps().getFirst();

    assertThat(stamps(new StampFilter(first.id(), null, null))).containsExactly(first);
    assertThat(stamps(new StampFilter(null, second.documentId(), null))).containsExactly(second);
    assertThat(stamps(new StampFilter(null, null, "b"))).containsExactly(second);
  }

  @Test
  void specimens() {
    SpecimenDetails first = specimen("1", Fixtures.NOON, null);
    SpecimenDetails second = specimen("2", LATER, LATER);

    assertThat(specimens(new SpecimenFilter(first.specimen().id(), null, ALWAYS, null, ALWAYS)))
        .containsExactly(first);
    assertThat(specimens(new SpecimenFilter(null, second.owner().id(), ALWAYS, null, ALWAYS)))
        .containsExactly(second);
    assertThat(specimens(new SpecimenFilter(null, null, BEFORE_LATER, null, ALWAYS)))
        .containsExactly(first);
    assertThat(specimens(new SpecimenFilter(null, null, ALWAYS, true, ALWAYS)))
        .containsExactly(second);
    assertThat(specimens(new SpecimenFilter(null, null, ALWAYS, false, ALWAYS)))
        .containsExactly(first);
    assertThat(specimens(new SpecimenFilter(null, null, ALWAYS, null, FROM_LATER)))
        .containsExactly(second);
  }

  @Test
  void specimens_forgottenBeforeTheEndOfTime_areForgotten() {
    specimen("1", Fixtures.NOON, null);
    SpecimenDetails forgotten = specimen("2", Fixtures.NOON, LATER);

    TimeRange sometime = new TimeRange(null, Instant.MAX);
    assertThat(specimens(new SpecimenFilter(null, null, ALWAYS, null, sometime)))
        .containsExactly(forgotten);
  }

  @Test
  void transactions() {
    TransactionDetails first = transaction("1", "d", null);
    clock().advance(Duration.ofSeconds(1));
    TransactionDetails second = transaction("2", "e", "r");

    assertThat(
            transactions(new TransactionFilter(first.transaction().id(), null, null, null, ALWAYS)))
        .containsExactly(first);
    assertThat(transactions(new TransactionFilter(null, second.user().id(), null, null, ALWAYS)))
        .containsExactly(second);
    assertThat(transactions(new TransactionFilter(null, null, "d", null, ALWAYS)))
        .containsExactly(first);
    assertThat(transactions(new TransactionFilter(null, null, null, "r", ALWAYS)))
        .containsExactly(second);
    assertThat(transactions(new TransactionFilter(null, null, null, null, BEFORE_LATER)))
        .containsExactly(first);
  }

  @Test
  void events_byWhatTheyAre() {
    EventDetails first = event("1", "then", Fixtures.NOON, new EventKind.Plain("Hello."));
    clock().advance(Duration.ofSeconds(1));
    EventDetails second = event("2", "now", LATER, new EventKind.Raid(3));

    assertThat(events(by(first.event().id().value(), null, null, ALWAYS, ALWAYS)))
        .containsExactly(first);
    assertThat(events(by(null, "now", null, ALWAYS, ALWAYS))).containsExactly(second);
    assertThat(events(by(null, null, EventType.PLAIN, ALWAYS, ALWAYS))).containsExactly(first);
    assertThat(events(by(null, null, null, FROM_LATER, ALWAYS))).containsExactly(second);
    assertThat(events(by(null, null, null, ALWAYS, BEFORE_LATER))).containsExactly(first);
  }

  @Test
  void events_byTheirUser() {
    EventDetails first = event("1", "then", Fixtures.NOON, new EventKind.Plain("Hello."));
    EventDetails second = event("2", "then", Fixtures.NOON, new EventKind.Plain("Hello."));
    DocumentFilter any = DocumentFilter.all();

    assertThat(
            events(
                new EventFilter(
                    null, null, first.user().id(), null, null, ALWAYS, ALWAYS, any, null)))
        .containsExactly(first);
    assertThat(
            events(
                new EventFilter(
                    null, null, null, null, null, ALWAYS, ALWAYS, any, new TwitchId("2"))))
        .containsExactly(second);
  }

  @Test
  void events_byTheirDocument() {
    EventDetails first = drawn(1, "m", "a");
    clock().advance(Duration.ofSeconds(1));
    EventDetails second = drawn(2, "n", "b");
    DocumentId id = first.event().documentId();
    DocumentId other = second.event().documentId();
    DocumentFilter any = DocumentFilter.all();

    assertThat(events(with(id, any))).containsExactly(first);
    assertThat(events(with(null, new DocumentFilter(other, null, ALWAYS, null, null))))
        .containsExactly(second);
    assertThat(events(with(id, new DocumentFilter(id, null, ALWAYS, null, null))))
        .containsExactly(first);
    assertThat(events(with(id, new DocumentFilter(other, null, ALWAYS, null, null)))).isEmpty();
    assertThat(events(with(null, new DocumentFilter(null, 2L, ALWAYS, null, null))))
        .containsExactly(second);
    assertThat(events(with(null, new DocumentFilter(null, null, BEFORE_LATER, null, null))))
        .containsExactly(first);
    assertThat(events(with(null, new DocumentFilter(null, null, ALWAYS, "m", null))))
        .containsExactly(first);
    assertThat(events(with(null, new DocumentFilter(null, null, ALWAYS, null, "b"))))
        .containsExactly(second);
  }

  private static EventFilter by(
      Long id, String userName, EventType type, TimeRange occurred, TimeRange created) {
    return new EventFilter(
        id == null ? null : new EventId(id),
        null,
        null,
        userName,
        type,
        occurred,
        created,
        DocumentFilter.all(),
        null);
  }

  private static EventFilter with(DocumentId id, DocumentFilter document) {
    return new EventFilter(null, id, null, null, null, ALWAYS, ALWAYS, document, null);
  }

  private EventDetails event(String twitchId, String userName, Instant at, EventKind kind) {
    UserRef user = new UserRef.Named(Fixtures.aUser(twitchId, twitchId));
    return session()
        .events()
        .record(new EventDraft(user, new DocumentRef.None(), userName, at, kind));
  }

  private EventDetails drawn(long seal, String metadata, String stampType) {
    DocumentDraft draft = draft(seal, metadata, stampType);
    UserRef user = new UserRef.Named(Fixtures.aUser("1", "1"));
    return session().events().record(Fixtures.anEventDraft(user, new DocumentRef.New(draft)));
  }

  private Document document(long seal, String metadata, String stampType) {
    return session().documents().create(draft(seal, metadata, stampType));
  }

  private static DocumentDraft draft(long seal, String metadata, String stampType) {
    StampDraft stamp = Fixtures.aStampDraft(stampType);
    return new DocumentDraft("data", seal, metadata, List.of(stamp));
  }

  private SpecimenDetails specimen(String owner, Instant bornAt, Instant forgottenAt) {
    UserRef named = new UserRef.Named(Fixtures.aUser(owner, owner));
    return session().specimens().record(new SpecimenDraft(named, bornAt, forgottenAt));
  }

  private TransactionDetails transaction(String user, String description, String reference) {
    TransactionDraft draft =
        new TransactionDraft(recordedUser(user).id(), 1, description, reference);
    return session().ledger().book(draft);
  }

  private Listing<User> created(TimeRange created) {
    return users(new UserFilter(null, null, null, created));
  }

  private Listing<User> users(UserFilter filter) {
    return session().users().list(filter, Paging.everything());
  }

  private Listing<Document> documents(DocumentFilter filter) {
    return session().documents().list(filter, Paging.everything());
  }

  private Listing<Stamp> stamps(StampFilter filter) {
    return session().stamps().list(filter, Paging.everything());
  }

  private Listing<SpecimenDetails> specimens(SpecimenFilter filter) {
    return session().specimens().list(filter, Paging.everything());
  }

  private Listing<TransactionDetails> transactions(TransactionFilter filter) {
    return session().ledger().list(filter, Paging.everything());
  }

  private Listing<EventDetails> events(EventFilter filter) {
    return session().events().list(filter, Paging.everything());
  }
}
