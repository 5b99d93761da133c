package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The use cases of wallets and transactions. */
abstract class LedgerContract extends SubjectContract {
  private static final UserId NOBODY = new UserId(404);

  @Test
  void book_keepsATransaction() {
    User user = recordedUser("1");
    clock().set(Instant.parse("2025-06-08T20:12:00.123456789Z"));
    Instant now = Instant.parse("2025-06-08T20:12:00.123456Z");

    TransactionDetails booked = ledger().book(new TransactionDraft(user.id(), -5, "stamp", "ref"));

    Transaction transaction =
        new Transaction(booked.transaction().id(), user.id(), -5, "stamp", "ref", now);
    assertThat(booked).isEqualTo(new TransactionDetails(transaction, user));
    assertThat(ledger().get(transaction.id())).isEqualTo(booked);
    assertThat(ledger().wallet(user.id())).isEqualTo(new Wallet(user.id(), -5, now));
  }

  @Test
  void book_addsUp_forEachUserApart() {
    User user = recordedUser("1");
    User other = recordedUser("2");
    book(user, 100);
    book(other, 1);
    book(user, -30);
    Instant last = clock().advance(Duration.ofMinutes(1));
    book(user, 0);

    assertThat(ledger().wallet(user.id())).isEqualTo(new Wallet(user.id(), 70, last));
    assertThat(ledger().wallet(other.id())).isEqualTo(new Wallet(other.id(), 1, Fixtures.NOON));
    assertThat(session().users().get(user.id()).wallet()).isEqualTo(ledger().wallet(user.id()));
  }

  @Test
  void book_goesToTheLimits_andNotBeyond() {
    User rich = recordedUser("1");
    User poor = recordedUser("2");
    book(rich, Long.MAX_VALUE);
    book(poor, Long.MIN_VALUE);

    assertConflict(
        "The balance of user " + rich.id().value() + " would overflow.", () -> book(rich, 1));
    assertConflict(
        "The balance of user " + poor.id().value() + " would overflow.", () -> book(poor, -1));
    assertConflict(
        "The balance of user " + poor.id().value() + " would overflow.",
        () -> book(poor, Long.MIN_VALUE));
    assertThat(ledger().wallet(rich.id()).balance()).isEqualTo(Long.MAX_VALUE);
    assertThat(ledger().wallet(poor.id()).balance()).isEqualTo(Long.MIN_VALUE);
    book(rich, Long.MIN_VALUE);
    assertThat(ledger().wallet(rich.id()).balance()).isEqualTo(-1);
  }

  @Test
  void book_fromManyThreads_losesNothing() {
    User user = recordedUser("1");

    List<TransactionDetails> booked = Concurrently.call(64, number -> book(user, number));

    assertThat(ledger().wallet(user.id()).balance()).isEqualTo(63 * 64 / 2);
    assertThat(booked).extracting(TransactionDetails::transaction).doesNotHaveDuplicates();
    assertThat(all(ledger().list(TransactionFilter.all(), Paging.everything())))
        .containsExactlyInAnyOrderElementsOf(booked);
  }

  @Test
  void book_fromManyThreads_neverOverflows() {
    User user = recordedUser("1");
    book(user, Long.MAX_VALUE - 10);

    List<Boolean> booked = Concurrently.call(64, number -> books(user));

    assertThat(Collections.frequency(booked, true)).isEqualTo(10);
    assertThat(ledger().wallet(user.id()).balance()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void book_goesDownToTheMinimum_andNotBelow() {
    User user = recordedUser("1");
    book(user, 10);

    assertConflict(
        "The balance of user %d would be -1, which is below the minimum_balance of 0."
            .formatted(user.id().value()),
        () -> spend(user, 11, 0));
    spend(user, 10, 0);
    spend(user, 5, -5);
    assertThat(ledger().wallet(user.id()).balance()).isEqualTo(-5);
  }

  @Test
  void book_fromManyThreads_neverSpendsWhatIsNotThere() {
    User user = recordedUser("1");
    book(user, 100);

    List<Long> spent = Concurrently.call(64, number -> spendWhilePossible(user, 3));

    assertThat(spent.stream().mapToLong(Long::longValue).sum()).isEqualTo(99);
    assertThat(ledger().wallet(user.id()).balance()).isEqualTo(1);
    long balance = 0;
    for (TransactionDetails booked :
        all(ledger().list(TransactionFilter.all(), Paging.everything()))) {
      balance += booked.transaction().amount();
      assertThat(balance).isNotNegative();
    }
    assertThat(balance).isEqualTo(1);
  }

  @Test
  void book_forNobody_isInvalid() {
    assertInvalid(
        "user_id",
        "Field 'user_id' refers to user 404, which does not exist.",
        () -> ledger().book(Fixtures.aTransactionDraft(NOBODY, 1)));
  }

  @Test
  void get_ofNothing_isNotFound() {
    assertNotFound("There is no transaction 404.", () -> ledger().get(new TransactionId(404)));
  }

  @Test
  void wallet_isEmptyBeforeTheFirstTransaction() {
    User user = recordedUser("1");

    assertThat(ledger().wallet(user.id())).isEqualTo(Wallet.empty(user.id()));
    assertThat(session().users().get(user.id()).wallet()).isNull();
  }

  @Test
  void wallet_ofNobody_isNotFound() {
    assertNotFound("There is no user 404.", () -> ledger().wallet(NOBODY));
  }

  @Test
  void list_answersWhatTheFilterFinds_pageByPage() {
    User user = recordedUser("1");
    TransactionDetails first = book(user, 1);
    book(recordedUser("2"), 2);
    TransactionDetails last = book(user, 3);
    TransactionFilter ofUser =
        new TransactionFilter(null, user.id(), "drawing", null, TimeRange.always());

    Listing<TransactionDetails> page = ledger().list(ofUser, Paging.first(1));

    assertThat(page).containsExactly(first);
    assertThat(page.next()).hasValue(first.transaction().id().value());
    assertThat(ledger().list(ofUser, new Paging(first.transaction().id().value(), 1)))
        .containsExactly(last);
    assertThat(ledger().list(TransactionFilter.all(), Paging.everything())).hasSize(3);
  }

  private Ledger ledger() {
    return session().ledger();
  }

  private TransactionDetails book(User user, long amount) {
    return ledger().book(Fixtures.aTransactionDraft(user.id(), amount));
  }

  private TransactionDetails spend(User user, long coins, long minimum) {
    return ledger().book(new TransactionDraft(user.id(), -coins, "hat", null, minimum));
  }

  /** Answers how much could be spent, so many coins at a time. */
  private long spendWhilePossible(User user, long coins) {
    long spent = 0;
    try {
      while (true) {
        spend(user, coins, 0);
        spent += coins;
      }
    } catch (Conflict noMore) {
      return spent;
    }
  }

  private boolean books(User user) {
    try {
      return book(user, 1).transaction().amount() == 1;
    } catch (Conflict full) {
      return false;
    }
  }
}
