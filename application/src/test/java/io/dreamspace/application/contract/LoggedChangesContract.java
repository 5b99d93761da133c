package io.dreamspace.application.contract;

import static io.dreamspace.domain.change.Action.CREATED;
import static io.dreamspace.domain.change.Action.REPLAYED;
import static io.dreamspace.domain.change.Action.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.RowFact.EventFact;
import io.dreamspace.domain.change.RowFact.SpecimenFact;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentEdit;
import io.dreamspace.domain.document.DocumentId;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventEdit;
import io.dreamspace.domain.event.EventId;
import io.dreamspace.domain.event.EventKindEdit;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which facts creations and edits log; what deletions log is in LoggedDeletionsContract. */
public abstract class LoggedChangesContract extends LoggedWrites {
  private static final EventEdit NO_EDIT =
      new EventEdit(Edit.keep(), Edit.keep(), Edit.keep(), Edit.keep(), EventKindEdit.none());

  @Test
  void recordEvent_logsAllThatItCreates_whatIsReferredToFirst() {
    AtomicReference<EventDetails> recorded = new AtomicReference<>();
    EventDraft draft =
        Fixtures.anEventDraft(
            new UserRef.Named(Fixtures.aUser("1", "n")),
            new DocumentRef.New(
                Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"), Fixtures.aStampDraft("b"))));

    assertThat(logged(() -> recorded.set(session.events().record(draft))))
        .isEqualTo(
            List.of(
                of(CREATED, recorded.get().user()),
                of(CREATED, recorded.get().document()),
                of(CREATED, recorded.get().document().stamps().get(0)),
                of(CREATED, recorded.get().document().stamps().get(1)),
                of(CREATED, recorded.get())));
  }

  @Test
  void recordEvent_ofAKnownUser_logsThem_onlyIfTheyChange() {
    User user = user("1");
    EventDraft same = Fixtures.anEventDraft(new UserRef.Named(Fixtures.aUser("1", "1")));
    EventDraft renamed = Fixtures.anEventDraft(new UserRef.Named(Fixtures.aUser("1", "new")));
    EventId first = new EventId(session.events().record(same).event().id().value());

    assertThat(logged(() -> session.events().record(same)))
        .containsExactly(new EventFact(CREATED, next(first, 1), user.id(), same.kind().type()));
    assertThat(logged(() -> session.events().record(renamed)))
        .containsExactly(
            of(UPDATED, user),
            new EventFact(CREATED, next(first, 2), user.id(), same.kind().type()));
  }

  private static EventId next(EventId id, int further) {
    return new EventId(id.value() + further);
  }

  @Test
  void recordOnce_logsOnce() {
    EventDraft draft = Fixtures.anEventDraft();
    IdempotencyKey key = new IdempotencyKey("key");

    assertThat(logged(() -> session.events().recordOnce(key, draft))).hasSize(2);
    assertThat(logged(() -> session.events().recordOnce(key, draft))).isEmpty();
  }

  @Test
  void changesOfEvents_areLogged() {
    EventDetails event = event(user("1"), new DocumentRef.None());
    User other = user("2");
    AtomicReference<Document> drawn = new AtomicReference<>();
    EventEdit handOver =
        new EventEdit(
            Edit.keep(), Edit.set(other.id()), Edit.keep(), Edit.keep(), EventKindEdit.none());

    assertThat(
            logged(
                () ->
                    drawn.set(
                        session.events().draw(event.event().id(), Fixtures.aDocumentDraft()))))
        .containsExactly(of(CREATED, drawn.get()), of(UPDATED, event));
    assertThat(logged(() -> session.events().edit(event.event().id(), handOver)))
        .containsExactly(
            new EventFact(UPDATED, event.event().id(), other.id(), event.event().kind().type()));
    assertThat(logged(() -> session.events().replay(event.event().id())))
        .containsExactly(
            new EventFact(REPLAYED, event.event().id(), other.id(), event.event().kind().type()));
  }

  @Test
  void changesOfUsers_areLogged() {
    AtomicReference<UserDetails> user = new AtomicReference<>();
    assertThat(logged(() -> user.set(session.users().record(Fixtures.anUnknownUser("somebody")))))
        .containsExactly(of(CREATED, user.get().user()));
    UserId id = user.get().user().id();
    UserEdit edit = new UserEdit(Edit.keep(), Edit.set("new"), Edit.keep());

    assertThat(logged(() -> session.users().edit(id, edit)))
        .containsExactly(of(UPDATED, user.get().user()));
    assertThat(logged(() -> session.twitchAccounts().link(id, new TwitchId("7"), "seven")))
        .containsExactly(of(UPDATED, user.get().user()));
    assertThat(logged(() -> session.users().record(Fixtures.aUser("7", "eight"))))
        .containsExactly(of(UPDATED, user.get().user()));
    assertThat(logged(() -> session.users().record(Fixtures.aUser("7", "eight")))).isEmpty();
    assertThat(logged(() -> session.twitchAccounts().unlink(id, new TwitchId("7"))))
        .containsExactly(of(UPDATED, user.get().user()));
  }

  @Test
  void changesOfDocuments_areLogged_thoseOfTheirStampsBesides() {
    AtomicReference<Document> document = new AtomicReference<>();
    assertThat(
            logged(
                () ->
                    document.set(
                        session
                            .documents()
                            .create(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"))))))
        .containsExactly(
            of(CREATED, document.get()), of(CREATED, document.get().stamps().getFirst()));
    DocumentEdit seal = new DocumentEdit(Edit.keep(), Edit.set(5L), Edit.keep(), Edit.keep());

    assertThat(logged(() -> session.documents().edit(document.get().id(), seal)))
        .containsExactly(of(UPDATED, document.get()));
  }

  @Test
  void changesOfStamps_areLogged() {
    Document document = session.documents().create(Fixtures.aDocumentDraft());
    AtomicReference<List<Stamp>> stamps = new AtomicReference<>();
    StampPlacement placement = new StampPlacement(document.id(), Fixtures.aStampDraft("a"));
    assertThat(logged(() -> stamps.set(session.stamps().add(List.of(placement, placement)))))
        .containsExactly(of(CREATED, stamps.get().get(0)), of(CREATED, stamps.get().get(1)));
    StampEdit edit =
        new StampEdit(Edit.keep(), Edit.set("b"), Edit.keep(), Edit.keep(), Edit.keep());

    assertThat(logged(() -> session.stamps().edit(stamps.get().get(0).id(), edit)))
        .containsExactly(of(UPDATED, stamps.get().get(0)));
  }

  @Test
  void changesOfSpecimensAndWallets_areLogged() {
    User user = user("1");
    User other = user("2");
    AtomicReference<SpecimenDetails> specimen = new AtomicReference<>();
    AtomicReference<TransactionDetails> booking = new AtomicReference<>();

    assertThat(
            logged(
                () -> specimen.set(session.specimens().record(Fixtures.aSpecimenDraft(user.id())))))
        .containsExactly(SpecimenFact.of(CREATED, specimen.get().specimen()));
    SpecimenEdit given = new SpecimenEdit(Edit.set(other.id()), Edit.keep());
    assertThat(logged(() -> session.specimens().edit(specimen.get().specimen().id(), given)))
        .containsExactly(new SpecimenFact(UPDATED, specimen.get().specimen().id(), other.id()));
    assertThat(
            logged(
                () -> booking.set(session.ledger().book(Fixtures.aTransactionDraft(user.id(), 5)))))
        .containsExactly(new TransactionFact(CREATED, booking.get().transaction().id(), user.id()));
  }

  @Test
  void whatIsRefused_logsNothing() {
    User user = user("1");
    user("2");
    EventDetails drawn = event(user, new DocumentRef.New(Fixtures.aDocumentDraft()));
    EventId event = drawn.event().id();
    UserId nobody = new UserId(404);
    EventEdit lost =
        new EventEdit(
            Edit.set(new DocumentId(404)),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            EventKindEdit.none());
    UserEdit taken = new UserEdit(Edit.set(new TwitchId("2")), Edit.keep(), Edit.keep());
    StampPlacement nowhere = new StampPlacement(new DocumentId(404), Fixtures.aStampDraft("a"));

    assertLogsNothing(
        () ->
            session
                .events()
                .record(
                    Fixtures.anEventDraft(
                        new UserRef.Named(Fixtures.aUser("new", "new")),
                        new DocumentRef.Existing(new DocumentId(404)))));
    assertLogsNothing(() -> session.events().draw(event, Fixtures.aDocumentDraft()));
    assertLogsNothing(() -> session.events().edit(event, lost));
    assertLogsNothing(() -> session.events().edit(new EventId(404), NO_EDIT));
    assertLogsNothing(() -> session.events().replay(new EventId(404)));
    assertLogsNothing(() -> session.events().delete(new EventId(404)));
    assertLogsNothing(() -> session.users().edit(user.id(), taken));
    assertLogsNothing(() -> session.users().delete(nobody));
    assertLogsNothing(() -> session.twitchAccounts().link(user.id(), new TwitchId("2"), null));
    assertLogsNothing(() -> session.twitchAccounts().unlink(user.id(), new TwitchId("2")));
    assertLogsNothing(() -> session.documents().delete(new DocumentId(404)));
    assertLogsNothing(() -> session.stamps().add(List.of(nowhere)));
    assertLogsNothing(() -> session.stamps().delete(new StampId(404)));
    assertLogsNothing(() -> session.specimens().record(Fixtures.aSpecimenDraft(nobody)));
    assertLogsNothing(() -> session.specimens().delete(new SpecimenId(404)));
    assertLogsNothing(() -> session.ledger().book(Fixtures.aTransactionDraft(nobody, 5)));
  }

  @Test
  void whatIsTakenBack_logsNothing() {
    long before = stores.changes().last();
    IdempotencyKey key = new IdempotencyKey("key");
    Fingerprint request = new Fingerprint("0".repeat(64));

    assertThatThrownBy(
            () ->
                engine
                    .once(new Caller.Bot("contract"))
                    .perform(
                        key,
                        request,
                        () -> {
                          session.events().record(Fixtures.anEventDraft());
                          throw new Conflict("no");
                        }))
        .isInstanceOf(Conflict.class);

    assertThat(stores.changes().last()).isEqualTo(before);
    assertThat(session.users().exists(new UserId(1))).isFalse();
  }
}
