package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.domain.document.Document;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.Wallet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes with a user who is deleted, and what stays. */
abstract class UserDeletionContract extends SubjectContract {

  @Test
  void delete_answersTheUserAsTheyWere() {
    User user = recordedUser("1");
    SpecimenDetails specimen = session().specimens().record(Fixtures.aSpecimenDraft(user.id()));
    session().ledger().book(Fixtures.aTransactionDraft(user.id(), 5));

    UserDetails deleted = session().users().delete(user.id());

    assertThat(deleted)
        .isEqualTo(
            new UserDetails(
                user,
                new Inventory(List.of(specimen.specimen())),
                new Wallet(user.id(), 5, Fixtures.NOON)));
    assertNotFound(
        "There is no user " + user.id().value() + ".", () -> session().users().get(user.id()));
  }

  @Test
  void delete_takesAllThatTheyOwn_andNothingElse() {
    User user = recordedUser("1");
    User other = recordedUser("2");
    session().specimens().record(Fixtures.aSpecimenDraft(user.id()));
    session().ledger().book(Fixtures.aTransactionDraft(user.id(), 5));
    event(user, new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"))));
    event(user, new DocumentRef.None());
    SpecimenDetails specimen = session().specimens().record(Fixtures.aSpecimenDraft(other.id()));
    TransactionDetails transaction =
        session().ledger().book(Fixtures.aTransactionDraft(other.id(), 7));
    EventDetails event =
        event(other, new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("b"))));
    Document document = event.document();

    session().users().delete(user.id());

    assertThat(everything())
        .isEqualTo(
            List.of(
                List.of(other),
                List.of(event),
                List.of(document),
                document.stamps(),
                List.of(specimen),
                List.of(transaction)));
    assertThat(session().ledger().wallet(other.id()).balance()).isEqualTo(7);
  }

  @Test
  void delete_takesDocumentsThatOnlyTheirEventsReferTo() {
    User user = recordedUser("1");
    User other = recordedUser("2");
    Document theirs = session().documents().create(Fixtures.aDocumentDraft());
    Document shared = session().documents().create(Fixtures.aDocumentDraft());
    Document nobodys = session().documents().create(Fixtures.aDocumentDraft());
    event(user, new DocumentRef.Existing(theirs.id()));
    event(user, new DocumentRef.Existing(theirs.id()));
    event(user, new DocumentRef.Existing(shared.id()));
    EventDetails stays = event(other, new DocumentRef.Existing(shared.id()));

    session().users().delete(user.id());

    assertThat(session().documents().exists(theirs.id())).isFalse();
    assertThat(session().documents().get(shared.id())).isEqualTo(shared);
    assertThat(session().documents().get(nobodys.id())).isEqualTo(nobodys);
    assertThat(session().events().get(stays.event().id())).isEqualTo(stays);
  }

  @Test
  void delete_setsTheirAccountsFree_butNotTheirId() {
    User user = recordedUser("1");
    session().twitchAccounts().link(user.id(), new TwitchId("2"), null);

    session().users().delete(user.id());

    assertThat(recordedUser("1").id().value()).isGreaterThan(user.id().value());
    assertThat(recordedUser("2").id().value()).isGreaterThan(user.id().value() + 1);
    assertThat(session().specimens().current(user.id())).isEmpty();
    assertNotFound(
        "There is no user " + user.id().value() + ".", () -> session().ledger().wallet(user.id()));
  }

  @Test
  void delete_ofNobody_isNotFound() {
    recordedUser("1");

    assertNotFound("There is no user 404.", () -> session().users().delete(new UserId(404)));
  }

  private EventDetails event(User user, DocumentRef document) {
    UserRef reference = new UserRef.Existing(user.id());
    return session().events().record(Fixtures.anEventDraft(reference, document));
  }
}
