package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store of transactions and wallets must keep. */
public abstract class LedgerStoreContract
    extends FinderContract<TransactionFilter, TransactionDetails> {
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);
  private static final UserId NOBODY = new UserId(404);

  @Override
  Finder<TransactionFilter, TransactionDetails> finder() {
    return stores.ledger();
  }

  @Override
  TransactionFilter all() {
    return TransactionFilter.all();
  }

  @Override
  long add(String text) {
    return insert(new TransactionDraft(storedUser().id(), 1, text, null)).id().value();
  }

  /** Transactions go with all others of their user, and only then. */
  @Override
  void remove(long id) {
    TransactionDetails details = stores.ledger().find(new TransactionId(id)).orElseThrow();
    change(() -> stores.ledger().deleteOf(details.user().id()));
  }

  @Override
  long idOf(TransactionDetails details) {
    return details.transaction().id().value();
  }

  @Test
  void insert_keepsATransactionAndTheWalletAfterIt() {
    User user = storedUser("1", "2");
    TransactionDraft draft = new TransactionDraft(user.id(), -5, "stamp", "ref");
    Wallet after = new Wallet(user.id(), 37, LATER);

    Transaction transaction = insert(draft, Fixtures.NOON, after);

    assertThat(transaction)
        .isEqualTo(new Transaction(transaction.id(), user.id(), -5, "stamp", "ref", Fixtures.NOON));
    assertKept(transaction, user);
    assertThat(stores.ledger().wallet(user.id())).contains(after);
  }

  @Test
  void insert_replacesTheWallet() {
    User user = storedUser("1");
    User other = storedUser("2");
    Wallet others = new Wallet(other.id(), 1, Fixtures.NOON);
    insert(Fixtures.aTransactionDraft(other.id(), 1), Fixtures.NOON, others);
    for (long balance : List.of(0L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      Wallet after = new Wallet(user.id(), balance, Fixtures.NOON);

      insert(Fixtures.aTransactionDraft(user.id(), balance), Fixtures.NOON, after);

      assertThat(stores.ledger().wallet(user.id())).contains(after);
    }
    assertThat(stores.ledger().wallet(other.id())).contains(others);
  }

  @Test
  void insert_keepsTheExtremes() {
    User user = storedUser("1");
    for (long amount : List.of(0L, Long.MAX_VALUE, Long.MIN_VALUE)) {
      Transaction transaction = insert(Fixtures.aTransactionDraft(user.id(), amount));

      assertThat(transaction.amount()).isEqualTo(amount);
      assertKept(transaction, user);
    }
  }

  @Test
  void insert_keepsTimesToTheMicrosecond() {
    User user = storedUser("1");
    for (Instant time : List.of(Moment.EARLIEST, Instant.EPOCH.minusNanos(1_000), Moment.LATEST)) {
      Wallet after = new Wallet(user.id(), 1, time);

      Transaction transaction = insert(Fixtures.aTransactionDraft(user.id(), 1), time, after);

      assertThat(transaction.createdAt()).isEqualTo(time);
      assertKept(transaction, user);
      assertThat(stores.ledger().wallet(user.id())).contains(after);
    }
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void insert_keepsTextsToTheLetter(String text) {
    User user = storedUser("1");
    insert(new TransactionDraft(user.id(), 1, text + "!", text + "!"));
    insert(new TransactionDraft(user.id(), 1, text + "!", null));
    TimeRange always = TimeRange.always();

    Transaction transaction = insert(new TransactionDraft(user.id(), 1, text, text));

    assertThat(transaction.description()).isEqualTo(text);
    assertThat(transaction.reference()).isEqualTo(text);
    assertKept(transaction, user);
    assertThat(stores.ledger().ids(new TransactionFilter(null, null, text, null, always), 0, MANY))
        .containsExactly(transaction.id().value());
    assertThat(stores.ledger().ids(new TransactionFilter(null, null, null, text, always), 0, MANY))
        .containsExactly(transaction.id().value());
  }

  @Test
  void insert_tellsNullFromEmpty() {
    User user = storedUser("1");
    Transaction nothing = insert(new TransactionDraft(user.id(), 1, "", null));
    Transaction empty = insert(new TransactionDraft(user.id(), 1, "", ""));

    assertThat(nothing.reference()).isNull();
    assertThat(empty.reference()).isEmpty();
    assertKept(nothing, user);
    assertKept(empty, user);
  }

  @Test
  void insert_refusesAUserWhoIsNotThere() {
    assertThatThrownBy(() -> insert(Fixtures.aTransactionDraft(NOBODY, 1)))
        .isInstanceOf(RuntimeException.class);
    assertThat(stores.ledger().wallet(NOBODY)).isEmpty();
    assertThat(stores.ledger().ids(all(), 0, MANY)).isEmpty();
  }

  @Test
  void find_answersNothingForNoTransaction() {
    assertThat(stores.ledger().find(new TransactionId(404))).isEmpty();
  }

  @Test
  void find_showsTheUserAsTheyAreNow() {
    User user = storedUser("1");
    Transaction transaction = insert(Fixtures.aTransactionDraft(user.id(), 1));
    User changed = user.withPreferences(Edit.set("new"));

    change(() -> stores.users().update(changed));

    assertKept(transaction, changed);
  }

  @Test
  void wallet_isNoneBeforeTheFirstTransaction() {
    assertThat(stores.ledger().wallet(storedUser("1").id())).isEmpty();
    assertThat(stores.ledger().wallet(NOBODY)).isEmpty();
  }

  @Test
  void deleteOf_deletesTransactionsAndWalletOfThisUserAlone() {
    User user = storedUser("1");
    User other = storedUser("2");
    insert(Fixtures.aTransactionDraft(user.id(), 1));
    insert(Fixtures.aTransactionDraft(user.id(), 2));
    Transaction stays = insert(Fixtures.aTransactionDraft(other.id(), 3));

    change(() -> stores.ledger().deleteOf(user.id()));

    assertThat(stores.ledger().ids(all(), 0, MANY)).containsExactly(stays.id().value());
    assertThat(stores.ledger().wallet(user.id())).isEmpty();
    assertThat(stores.ledger().wallet(other.id())).isPresent();
    assertKept(stays, other);
  }

  private enum Criterion {
    USER,
    DESCRIPTION,
    REFERENCE,
    FROM,
    BEFORE
  }

  @Test
  void ids_meetEachCriterion() {
    User user = storedUser("1");
    Instant earlier = Fixtures.NOON.minusNanos(1_000);
    new FilterMatrix<>(Criterion.class, matching(user, "d", "r", Fixtures.NOON))
        .fails(Criterion.USER, matching(storedUser("2"), "d", "r", Fixtures.NOON))
        .fails(Criterion.DESCRIPTION, matching(user, "D", "r", Fixtures.NOON))
        .fails(Criterion.REFERENCE, matching(user, "d", null, Fixtures.NOON))
        .fails(Criterion.FROM, matching(user, "d", "r", earlier))
        .fails(Criterion.BEFORE, matching(user, "d", "r", LATER))
        .check(
            stores.ledger(),
            (asks, id) ->
                new TransactionFilter(
                    id == null ? null : new TransactionId(id),
                    asks.test(Criterion.USER) ? user.id() : null,
                    asks.test(Criterion.DESCRIPTION) ? "d" : null,
                    asks.test(Criterion.REFERENCE) ? "r" : null,
                    new TimeRange(
                        asks.test(Criterion.FROM) ? Fixtures.NOON : null,
                        asks.test(Criterion.BEFORE) ? LATER : null)));
  }

  private long matching(
      User user, String description, @Nullable String reference, Instant createdAt) {
    TransactionDraft draft = new TransactionDraft(user.id(), 1, description, reference);
    return insert(draft, createdAt, new Wallet(user.id(), 1, createdAt)).id().value();
  }

  private Transaction insert(TransactionDraft draft) {
    Wallet after = new Wallet(draft.userId(), draft.amount(), Fixtures.NOON);
    return insert(draft, Fixtures.NOON, after);
  }

  private Transaction insert(TransactionDraft draft, Instant createdAt, Wallet after) {
    return write(() -> stores.ledger().insert(draft, createdAt, after));
  }

  private void assertKept(Transaction transaction, User user) {
    TransactionDetails details = new TransactionDetails(transaction, user);
    assertThat(stores.ledger().find(transaction.id())).contains(details);
    assertThat(stores.ledger().read(List.of(idOf(details))).items()).containsExactly(details);
  }
}
