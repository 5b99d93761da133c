package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventDetails;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.document.DocumentDraft;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.document.StampDraft;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.event.EventKind;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.TransactionDraft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come back to the letter, wherever they stand, and are found by it. */
abstract class TextsContract extends SubjectContract {
  private static final TimeRange ALWAYS = TimeRange.always();

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void users_keepThem(String text) {
    User user =
        session().users().record(new UserDraft(new TwitchId(text), text, Edit.set(text))).user();

    assertThat(user).isEqualTo(new User(user.id(), new TwitchId(text), text, text, Fixtures.NOON));
    assertThat(list(new UserFilter(null, new TwitchId(text), text, ALWAYS))).containsExactly(user);
    assertThat(list(new UserFilter(null, null, text + "!", ALWAYS))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void events_andWhatIsDrawnWithThem_keepThem(String text) {
    UserRef user = new UserRef.Named(Fixtures.anUnknownUser(text));
    DocumentDraft drawing =
        new DocumentDraft(text, 1, text, List.of(new StampDraft(text, 1, 2, 3)));
    EventDetails event =
        session()
            .events()
            .record(
                new EventDraft(
                    user,
                    new DocumentRef.New(drawing),
                    text,
                    Fixtures.NOON,
                    new EventKind.Cheer(1, text, text)));

    assertThat(session().events().get(event.event().id())).isEqualTo(event);
    assertThat(event.event().kind()).isEqualTo(new EventKind.Cheer(1, text, text));
    assertThat(event.event().userName()).isEqualTo(text);
    assertThat(event.document().data()).isEqualTo(text);
    assertThat(event.document().stamps().getFirst().type()).isEqualTo(text);
    DocumentFilter document = new DocumentFilter(null, null, ALWAYS, text, text);
    EventFilter filter =
        new EventFilter(null, null, null, text, null, ALWAYS, ALWAYS, document, null);
    assertThat(session().events().list(filter, Paging.everything())).containsExactly(event);
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void transactions_keepThem(String text) {
    User user = recordedUser("1");

    TransactionDetails booked =
        session().ledger().book(new TransactionDraft(user.id(), 1, text, text));

    assertThat(booked.transaction().description()).isEqualTo(text);
    TransactionFilter filter = new TransactionFilter(null, null, text, text, ALWAYS);
    assertThat(session().ledger().list(filter, Paging.everything())).containsExactly(booked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", " ", ".", "..", "a/b", "%2F", "a?b#c", "+", "\ud83d\ude00", "Zo\u00eb;=&"})
  void twitchAccounts_areUnlinkedByThem(String text) {
    User user = recordedUser("shown");
    TwitchAccount linked = session().twitchAccounts().link(user.id(), new TwitchId(text), "linked");

    assertThat(session().twitchAccounts().unlink(user.id(), new TwitchId(text))).isEqualTo(linked);
    assertThat(session().twitchAccounts().of(user.id()).list()).hasSize(1);
  }

  @Test
  void documents_areAsLargeAsDrawings() {
    String data = "0123456789abcdef".repeat(128 * 1024);

    DocumentDraft draft = new DocumentDraft(data, 1, null, List.of());

    assertThat(session().documents().create(draft).data()).isEqualTo(data);
  }

  private Iterable<User> list(UserFilter filter) {
    return session().users().list(filter, Paging.everything());
  }
}
