package io.dreamspace.application.contract;

import static io.dreamspace.domain.change.Action.CREATED;
import static io.dreamspace.domain.change.Action.DELETED;
import static io.dreamspace.domain.change.Action.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.LastStates;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.User;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which facts deletions log, and what is then known of what is gone. */
public abstract class LoggedDeletionsContract extends LoggedWrites {

  @Test
  void deleteEvent_logsIt_andLeavesItsDocument() {
    EventDetails event = event(user("1"), new DocumentRef.New(Fixtures.aDocumentDraft()));

    assertThat(logged(() -> session.events().delete(event.event().id())))
        .containsExactly(of(DELETED, event));

    assertThat(last().event(event.event().id())).contains(event.event());
    assertThat(last().document(event.document().id())).isEmpty();
  }

  @Test
  void deleteDocument_logsTheEventsThatLoseIt_andItsStamps() {
    User user = user("1");
    Document document =
        session
            .documents()
            .create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"), Fixtures.aStampDraft("b")));
    EventDetails first = event(user, new DocumentRef.Existing(document.id()));
    EventDetails second = event(user, new DocumentRef.Existing(document.id()));

    assertThat(logged(() -> session.documents().delete(document.id())))
        .containsExactly(
            of(UPDATED, first),
            of(UPDATED, second),
            of(DELETED, document.stamps().get(0)),
            of(DELETED, document.stamps().get(1)),
            of(DELETED, document));

    assertThat(last().document(document.id())).contains(document);
  }

  @Test
  void editDocument_thatReplacesStamps_logsThoseThatGoAndThoseThatCome() {
    Document document =
        session.documents().create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")));
    Stamp old = document.stamps().getFirst();
    DocumentEdit edit =
        new DocumentEdit(
            Edit.keep(), Edit.keep(), Edit.keep(), Edit.set(List.of(Fixtures.aStampDraft("b"))));

    List<Fact> facts = logged(() -> session.documents().edit(document.id(), edit));

    Stamp put = session.documents().get(document.id()).stamps().getFirst();
    assertThat(facts).isEqualTo(List.of(of(DELETED, old), of(CREATED, put), of(UPDATED, document)));
    assertThat(last().stamp(old.id())).contains(old);
  }

  @Test
  void deleteOfOneThing_logsIt() {
    User user = user("1");
    SpecimenDetails specimen = session.specimens().record(Fixtures.aSpecimenDraft(user.id()));
    Stamp stamp =
        session
            .documents()
            .create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a")))
            .stamps()
            .getFirst();

    assertThat(logged(() -> session.specimens().delete(specimen.specimen().id())))
        .containsExactly(SpecimenFact.of(DELETED, specimen.specimen()));
    assertThat(logged(() -> session.stamps().delete(stamp.id())))
        .containsExactly(of(DELETED, stamp));

    assertThat(last().specimen(specimen.specimen().id())).contains(specimen.specimen());
    assertThat(last().stamp(stamp.id())).contains(stamp);
  }

  @Test
  void deleteUser_logsAllThatGoesWithThem_whatRefersToSomethingBeforeThat() {
    User user = user("1");
    User other = user("2");
    SpecimenDetails specimen = session.specimens().record(Fixtures.aSpecimenDraft(user.id()));
    TransactionDetails booking = session.ledger().book(Fixtures.aTransactionDraft(user.id(), 5));
    EventDetails drawn =
        event(user, new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"))));
    Document shared = session.documents().create(Fixtures.aDocumentDraft());
    EventDetails sharing = event(user, new DocumentRef.Existing(shared.id()));
    event(other, new DocumentRef.Existing(shared.id()));
    UserDetails details = session.users().get(user.id());

    assertThat(logged(() -> session.users().delete(user.id())))
        .isEqualTo(
            List.of(
                new TransactionFact(DELETED, booking.transaction().id(), user.id()),
                SpecimenFact.of(DELETED, specimen.specimen()),
                of(DELETED, drawn),
                of(DELETED, sharing),
                of(DELETED, drawn.document().stamps().getFirst()),
                of(DELETED, drawn.document()),
                of(DELETED, user)));

    assertThat(last().user(user.id())).contains(details);
    assertThat(last().event(drawn.event().id())).contains(drawn.event());
    assertThat(last().document(drawn.document().id())).contains(drawn.document());
    assertThat(last().transaction(booking.transaction().id())).contains(booking.transaction());
  }

  @Test
  void deleteUser_withMuch_logsAllOfIt() {
    User user = user("1");
    int events = 2_100;
    change(
        () ->
            IntStream.range(0, events)
                .forEach(number -> event(user, new DocumentRef.New(Fixtures.aDocumentDraft()))));
    long before = stores.changes().last();

    session.users().delete(user.id());

    List<Fact> facts =
        stores.changes().after(before, 10 * events).stream().map(change -> change.fact()).toList();
    assertThat(facts).hasSize(2 * events + 1).doesNotHaveDuplicates();
    assertThat(facts.subList(0, events))
        .allSatisfy(
            fact ->
                assertThat(fact)
                    .isInstanceOfSatisfying(
                        EventFact.class,
                        event -> assertThat(event.eventType()).isEqualTo(EventType.PLAIN)));
  }

  private LastStates last() {
    return stores.lastStates();
  }
}
