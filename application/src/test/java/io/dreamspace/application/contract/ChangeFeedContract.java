package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.FeedBounds;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.ObjectState;
import io.dreamspace.application.change.ObjectState.DocumentState;
import io.dreamspace.application.change.ObjectState.EventState;
import io.dreamspace.application.change.ObjectState.SpecimenState;
import io.dreamspace.application.change.ObjectState.StampState;
import io.dreamspace.application.change.ObjectState.StreamState;
import io.dreamspace.application.change.ObjectState.TransactionState;
import io.dreamspace.application.change.ObjectState.UserState;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.User;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader of the feed gets. */
public abstract class ChangeFeedContract extends FeedContract {
  @Test
  void change_comesWithItsObject_asItIsNow() {
    User user = user("1");
    EventDetails event =
        event(user, new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"))));
    SpecimenDetails specimen = session.specimens().record(Fixtures.aSpecimenDraft(user.id()));
    TransactionDetails booking = session.ledger().book(Fixtures.aTransactionDraft(user.id(), 5));
    setStatus("matt/moby");

    List<FeedEntry> entries = feed.read(EARLIEST, all(), ALL).entries();

    Document document = event.document();
    assertThat(types(entries))
        .containsExactly(
            "user.created",
            "document.created",
            "stamp.created",
            "event.created",
            "specimen.created",
            "transaction.created",
            "stream.status");
    assertThat(states(entries))
        .startsWith(
            new UserState(session.users().get(user.id())),
            new DocumentState(document),
            new StampState(document.stamps().getFirst()),
            new EventState(session.events().get(event.event().id())),
            new SpecimenState(specimen),
            new TransactionState(booking))
        .last()
        .isInstanceOfSatisfying(
            StreamState.class,
            state -> assertThat(state.stream().uri().value()).isEqualTo("matt/moby"));
    assertThat(changes(entries)).startsWith(stores.changes().after(0, 6).toArray(Change[]::new));
  }

  @Test
  void deletedObject_comesAsItWasLast_whateverHappenedToIt() {
    User user = user("1");
    Document document = session.documents().create(Fixtures.aDocumentDraft());
    EventDetails event = event(user, new DocumentRef.Existing(document.id()));
    SpecimenDetails specimen = session.specimens().record(Fixtures.aSpecimenDraft(user.id()));
    TransactionDetails booking = session.ledger().book(Fixtures.aTransactionDraft(user.id(), 5));
    UserDetails last = session.users().get(user.id());
    session.users().delete(user.id());

    List<FeedEntry> entries = feed.read(EARLIEST, all(), ALL).entries();

    assertThat(of("user", entries)).hasSize(2).containsOnly(new UserState(last));
    assertThat(of("specimen", entries)).hasSize(2).containsOnly(new SpecimenState(specimen));
    assertThat(of("transaction", entries)).hasSize(2).containsOnly(new TransactionState(booking));
    assertThat(of("document", entries)).hasSize(2).containsOnly(new DocumentState(document));
    assertThat(of("event", entries))
        .isNotEmpty()
        .allSatisfy(
            state -> {
              EventDetails gone = ((EventState) state).event();
              assertThat(gone.event().id()).isEqualTo(event.event().id());
              assertThat(gone.user()).isEqualTo(last.user());
            });
  }

  @Test
  void reader_goesOnWhereItStopped() {
    User user = user("1");
    for (int number = 0; number < 20; number++) {
      event(user, new DocumentRef.None());
    }

    assertThat(readAll(EARLIEST, all(), 3)).isEqualTo(readAll(EARLIEST, all(), ALL)).hasSize(21);
    assertThat(readAll(new FeedStart.After(latest().at(18)), all(), 2)).hasSize(3);
    assertThat(readAll(new FeedStart.After(latest()), all(), ALL)).isEmpty();
    assertThat(feed.bounds()).isEqualTo(new FeedBounds(latest().at(0), latest().at(21)));
  }

  @Test
  void latest_beginsWithWhatComes() {
    user("1");
    FeedPage page = feed.read(LATEST, all(), ALL);
    assertThat(page.entries()).isEmpty();
    assertThat(page.isLast()).isTrue();

    user("2");

    FeedPage next = feed.read(new FeedStart.After(page.next()), all(), ALL);
    assertThat(types(next.entries())).containsExactly("user.created");
    assertThat(next.bounds().latest()).isEqualTo(next.next());
  }

  @Test
  void filter_letsThroughWhatIsAskedFor() {
    User first = user("1");
    User second = user("2");
    event(first, new DocumentRef.New(Fixtures.aDocumentDraft()));
    event(second, new DocumentRef.None());
    session.events().delete(event(second, new DocumentRef.None()).event().id());

    assertThat(typesOf(FeedFilter.of(ChangeType.named("event"))))
        .containsExactly("event.created", "event.created", "event.created", "event.deleted");
    assertThat(typesOf(FeedFilter.of(Set.of(ChangeType.EVENT_DELETED))))
        .containsExactly("event.deleted");
    assertThat(typesOf(new FeedFilter(Set.of(), first.id(), null)))
        .containsExactly("user.created", "event.created");
    assertThat(typesOf(new FeedFilter(Set.of(), null, EventType.PLAIN))).hasSize(4);
    assertThat(typesOf(new FeedFilter(Set.of(), null, EventType.RAID))).isEmpty();
    assertThat(
            typesOf(new FeedFilter(Set.of(ChangeType.EVENT_CREATED), second.id(), EventType.PLAIN)))
        .containsExactly("event.created", "event.created");
  }

  @Test
  void catchUp_withTheLatest_tellsEachObjectOnce() {
    User user = user("1");
    EventDetails first = event(user, new DocumentRef.None());
    setStatus("a");
    EventDetails second = event(user, new DocumentRef.None());
    session.events().draw(first.event().id(), Fixtures.aDocumentDraft());
    setStatus("b");
    setStatus("a");
    session.events().delete(second.event().id());

    List<FeedEntry> entries = readAll(EARLIEST, newest(), ALL);

    assertThat(types(entries))
        .containsExactly(
            "user.created",
            "document.created",
            "event.updated",
            "stream.status",
            "stream.status",
            "event.deleted");
    assertThat(readAll(EARLIEST, newest(), 1)).isEqualTo(entries);
  }

  @Test
  void catchUp_withMaxAge_passesOverWhatIsOlder() {
    for (int number = 0; number < 10; number++) {
      user("old " + number);
      clock.advance(Duration.ofMinutes(1));
    }
    FeedQuery young = new FeedQuery(FeedFilter.all(), new CatchUp.MaxAge(Duration.ofSeconds(150)));

    assertThat(numbers(readAll(EARLIEST, young, 1))).containsExactly(9L, 10L);

    clock.advance(Duration.ofDays(1));
    assertThat(readAll(EARLIEST, young, ALL)).isEmpty();
    FeedQuery any = new FeedQuery(FeedFilter.all(), new CatchUp.MaxAge(Duration.ofDays(2)));
    assertThat(readAll(EARLIEST, any, ALL)).hasSize(10);
  }

  @Test
  void page_holdsNoMoreText_thanFits() {
    for (int number = 0; number < 3; number++) {
      session.documents().create(new DocumentDraft(Fixtures.aLargeText(), 1, null, List.of()));
    }

    assertThat(feed.read(EARLIEST, all(), ALL).entries()).hasSize(1);
    assertThat(numbers(readAll(EARLIEST, all(), ALL))).containsExactly(1L, 2L, 3L);
  }

  @Test
  void page_isFoundBehindMuchThatIsNotWanted() {
    change(
        () -> {
          for (int number = 0; number < 12_345; number++) {
            setStatus("a");
          }
        });
    user("1");
    FeedQuery users = FeedQuery.of(FeedFilter.of(ChangeType.named("user")));

    assertThat(feed.read(EARLIEST, users, ALL).entries()).isEmpty();
    assertThat(numbers(readAll(EARLIEST, users, ALL))).containsExactly(12_346L);
  }

  private List<String> typesOf(FeedFilter filter) {
    return types(readAll(EARLIEST, FeedQuery.of(filter), ALL));
  }

  private static List<ObjectState> of(String subject, List<FeedEntry> entries) {
    return entries.stream()
        .map(Changed.class::cast)
        .filter(entry -> entry.change().fact().type().subject().equals(subject))
        .map(Changed::state)
        .toList();
  }

  private static List<ObjectState> states(List<FeedEntry> entries) {
    return entries.stream().map(entry -> ((Changed) entry).state()).toList();
  }

  private static List<Change> changes(List<FeedEntry> entries) {
    return entries.stream().map(entry -> ((Changed) entry).change()).toList();
  }
}
