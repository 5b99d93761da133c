package io.dreamspace.application.memory;

import static java.util.stream.Collectors.toMap;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.wallet.LedgerStore;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

final class InMemoryLedgerStore implements LedgerStore {
  private final Snapshots snapshots;
  private final AtomicLong lastId = new AtomicLong();

  InMemoryLedgerStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Long> ids(TransactionFilter filter, Order order, long after, int limit) {
    return snapshots
        .readable()
        .transactions()
        .ids(transaction -> Filters.finds(filter, transaction), order, after, limit);
  }

  @Override
  public Batch<TransactionDetails> read(List<Long> ids) {
    State state = snapshots.readable();
    return Batches.read(ids, id -> find(state, id), InMemoryLedgerStore::bytes);
  }

  @Override
  public Optional<TransactionDetails> find(TransactionId id) {
    return find(snapshots.readable(), id.value());
  }

  @Override
  public Optional<Wallet> wallet(UserId id) {
    return snapshots.readable().wallets().find(id.value());
  }

  @Override
  public Map<UserId, Wallet> wallets(List<Long> userIds) {
    Rows<Long, Wallet> wallets = snapshots.readable().wallets();
    return userIds.stream()
        .map(wallets::find)
        .flatMap(Optional::stream)
        .collect(toMap(Wallet::userId, wallet -> wallet));
  }

  @Override
  public Transaction insert(TransactionDraft draft, Instant createdAt, Wallet walletAfter) {
    State state = snapshots.writable();
    state.user(draft.userId());
    Transaction transaction =
        new Transaction(
            new TransactionId(lastId.incrementAndGet()),
            draft.userId(),
            draft.amount(),
            draft.description(),
            draft.reference(),
            createdAt);
    state.transactions().put(transaction.id().value(), transaction);
    state.wallets().put(draft.userId().value(), walletAfter);
    return transaction;
  }

  @Override
  public void deleteOf(UserId id) {
    State state = snapshots.writable();
    state.transactions().removeIf(transaction -> transaction.userId().equals(id));
    state.wallets().remove(id.value());
  }

  private static Optional<TransactionDetails> find(State state, long id) {
    return state
        .transactions()
        .find(id)
        .map(transaction -> new TransactionDetails(transaction, state.user(transaction.userId())));
  }

  private static long bytes(TransactionDetails details) {
    return Batches.bytes(details.transaction().description())
        + Batches.bytes(details.transaction().reference())
        + Batches.bytes(details.user());
  }
}
