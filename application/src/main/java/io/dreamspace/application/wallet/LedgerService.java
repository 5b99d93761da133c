package io.dreamspace.application.wallet;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.RowFact.TransactionFact;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.time.InstantSource;

/** The use cases of wallets and transactions, on stores. */
public final class LedgerService implements Ledger {
  private final Stores stores;
  private final LedgerStore ledger;
  private final UserStore users;
  private final ChangeLog changes;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  public LedgerService(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.ledger = stores.ledger();
    this.users = stores.users();
    this.changes = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.clock = clock;
  }

  @Override
  public Listing<TransactionDetails> list(TransactionFilter filter, Paging paging) {
    return Listing.of(stores, ledger, filter, paging);
  }

  @Override
  public TransactionDetails get(TransactionId id) {
    return ledger.find(id).orElseThrow(() -> NotFound.of("transaction", id.value()));
  }

  @Override
  public TransactionDetails book(TransactionDraft draft) {
    return unitOfWork.write(
        () -> {
          UserId id = draft.userId();
          User user =
              users.find(id).orElseThrow(() -> Invalid.reference("user_id", "user", id.value()));
          Instant now = clock.instant();
          Wallet after =
              walletOrEmpty(id).book(draft.amount(), now).requireAtLeast(draft.minimumBalance());
          Transaction transaction = ledger.insert(draft, now, after);
          changes.append(new TransactionFact(Action.CREATED, transaction.id(), id), now);
          return new TransactionDetails(transaction, user);
        });
  }

  @Override
  public Wallet wallet(UserId id) {
    return unitOfWork.read(
        () -> {
          if (!users.exists(id)) {
            throw NotFound.of("user", id.value());
          }
          return walletOrEmpty(id);
        });
  }

  private Wallet walletOrEmpty(UserId id) {
    return ledger.wallet(id).orElseGet(() -> Wallet.empty(id));
  }
}
