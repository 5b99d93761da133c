package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.RowFact;
import io.dreamspace.domain.change.RowFact.DocumentFact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.StampFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.event.Event;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store must remember of what is deleted. */
public abstract class LastStatesContract extends StoresContract {

  static Stream<EventKind> kinds() {
    return Stream.of(
        new EventKind.Plain("Hello."),
        new EventKind.Subscriber(1_000, 7, null),
        new EventKind.Cheer(Long.MAX_VALUE, "Kappa", "Hi."),
        new EventKind.Raid(3));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void event_isKeptAsItWas(EventKind kind) {
    User user = storedUser("1");
    UserRef reference = new UserRef.Existing(user.id());
    Event event = storedEvent(Fixtures.anEventDraft(reference, null, kind), user, storedDocument());

    delete(EventFact.of(Action.DELETED, event), () -> stores.events().delete(event.id()));

    assertThat(last().event(event.id())).contains(event);
  }

  @Test
  void document_isKeptWithTheStampsThatAreOnIt() {
    Document document = storedDocument(Fixtures.aStampDraft("gone"), Fixtures.aStampDraft("there"));
    Stamp gone = document.stamps().getFirst();
    Stamp there = document.stamps().getLast();
    delete(stampFact(gone), () -> stores.stamps().delete(gone.id()));
    change(() -> append(stampFact(there)));

    delete(
        new DocumentFact(Action.DELETED, document.id()),
        () -> stores.documents().delete(document.id()));

    assertThat(last().document(document.id()).orElseThrow().stamps()).containsExactly(there);
    assertThat(last().stamp(gone.id())).contains(gone);
    assertThat(last().stamp(there.id())).contains(there);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void document_isKeptToTheLetter(String text) {
    DocumentDraft draft =
        new DocumentDraft(text, Long.MIN_VALUE, text, List.of(Fixtures.aStampDraft(text)));
    Document document = write(() -> stores.documents().insert(draft, Moment.EARLIEST));

    delete(
        new DocumentFact(Action.DELETED, document.id()),
        () -> stores.documents().delete(document.id()));

    assertThat(last().document(document.id())).contains(document);
  }

  @Test
  void user_isKeptWithWhatIsTheirs() {
    User user = storedUser("1");
    Specimen given = storedSpecimen(user);
    Specimen kept = storedSpecimen(user);
    delete(specimenFact(given), () -> stores.specimens().delete(given.id()));
    Transaction booking = storedBooking(user, Long.MIN_VALUE);
    Wallet wallet = stores.ledger().wallet(user.id()).orElseThrow();

    change(
        () -> {
          append(new TransactionFact(Action.DELETED, booking.id(), user.id()));
          append(specimenFact(kept));
          append(new UserFact(Action.DELETED, user.id()));
          stores.ledger().deleteOf(user.id());
          stores.specimens().deleteOf(user.id());
          stores.users().delete(user.id());
        });

    assertThat(last().user(user.id()))
        .contains(new UserDetails(user, new Inventory(List.of(kept)), wallet));
    assertThat(last().specimen(kept.id())).contains(kept);
    assertThat(last().specimen(given.id())).contains(given);
    assertThat(last().transaction(booking.id())).contains(booking);
  }

  @Test
  void user_withoutAnything_hasNoWallet() {
    User user = storedUser();

    delete(new UserFact(Action.DELETED, user.id()), () -> stores.users().delete(user.id()));

    assertThat(last().user(user.id()))
        .contains(new UserDetails(user, new Inventory(List.of()), null));
  }

  @Test
  void whatIsThere_hasNoLastState() {
    User user = storedUser("1");
    Document document = storedDocument(Fixtures.aStampDraft("a"));
    Event event = storedEvent(user, document);
    change(() -> append(EventFact.of(Action.CREATED, event)));
    change(() -> append(new DocumentFact(Action.UPDATED, document.id())));

    assertThat(last().user(user.id())).isEmpty();
    assertThat(last().event(event.id())).isEmpty();
    assertThat(last().document(document.id())).isEmpty();
    assertThat(last().stamp(document.stamps().getFirst().id())).isEmpty();
  }

  @Test
  void deletionThatFails_leavesNoLastState() {
    User user = storedUser("1");
    Document document = storedDocument(Fixtures.aStampDraft("a"));

    assertThatThrownBy(
            () ->
                change(
                    () -> {
                      append(new UserFact(Action.DELETED, user.id()));
                      append(new DocumentFact(Action.DELETED, document.id()));
                      throw new Conflict("no");
                    }))
        .isInstanceOf(Conflict.class);

    assertThat(last().user(user.id())).isEmpty();
    assertThat(last().document(document.id())).isEmpty();
    assertThat(stores.changes().last()).isZero();
  }

  @Test
  void nothing_hasNoLastState() {
    assertThat(last().user(new UserId(1))).isEmpty();
    assertThat(last().event(new EventId(1))).isEmpty();
    assertThat(last().document(new DocumentId(1))).isEmpty();
    assertThat(last().stamp(new StampId(1))).isEmpty();
    assertThat(last().specimen(new SpecimenId(1))).isEmpty();
    assertThat(last().transaction(new TransactionId(1))).isEmpty();
  }

  private LastStates last() {
    return stores.lastStates();
  }

  private void append(RowFact fact) {
    stores.changes().append(fact, Fixtures.NOON);
  }

  private void delete(RowFact fact, Runnable deletion) {
    change(
        () -> {
          append(fact);
          deletion.run();
        });
  }

  private Specimen storedSpecimen(User owner) {
    return write(() -> stores.specimens().insert(owner.id(), Fixtures.NOON, null));
  }

  private Transaction storedBooking(User user, long amount) {
    return write(
        () ->
            stores
                .ledger()
                .insert(
                    Fixtures.aTransactionDraft(user.id(), amount),
                    Moment.LATEST,
                    new Wallet(user.id(), amount, Moment.LATEST)));
  }

  private static StampFact stampFact(Stamp stamp) {
    return new StampFact(Action.DELETED, stamp.id());
  }

  private static SpecimenFact specimenFact(Specimen specimen) {
    return SpecimenFact.of(Action.DELETED, specimen);
  }
}
