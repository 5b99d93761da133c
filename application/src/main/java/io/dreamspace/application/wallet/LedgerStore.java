package io.dreamspace.application.wallet;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps transactions, and the wallets they add up to. */
public interface LedgerStore extends Finder<TransactionFilter, TransactionDetails> {
  Optional<TransactionDetails> find(TransactionId id);

  /** The user's wallet; no value if nothing was ever booked. */
  Optional<Wallet> wallet(UserId id);

  /** The wallets of these users, for those who have one. */
  Map<UserId, Wallet> wallets(List<Long> userIds);

  /** Adds a transaction, and keeps the wallet as it is after it. */
  Transaction insert(TransactionDraft draft, Instant createdAt, Wallet walletAfter);

  /** Deletes the user's transactions and wallet. */
  void deleteOf(UserId id);
}
