package io.dreamspace.application.wallet;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;

/** The use cases of wallets and the transactions booked in them. */
public interface Ledger {
  /** Lists the transactions that the filter finds, by id, ascending, each with its user. */
  Listing<TransactionDetails> list(TransactionFilter filter, Paging paging);

  /**
   * The transaction and its user.
   *
   * @throws Problem.NotFound if there is no such transaction
   */
  TransactionDetails get(TransactionId id);

  /**
   * Books a transaction.
   *
   * @throws Problem.Invalid if there is no such user
   * @throws Problem.Conflict if the balance would not fit into 64 bits, or would be lower than the
   *     draft's minimum
   */
  TransactionDetails book(TransactionDraft draft);

  /**
   * The user's wallet; {@link Wallet#empty} if nothing was ever booked.
   *
   * @throws Problem.NotFound if there is no such user
   */
  Wallet wallet(UserId id);
}
