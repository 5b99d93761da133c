package io.dreamspace.client;

import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.client.wire.TransactionBody;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;

/** Transactions as the wire has them. */
final class TransactionJson {
  private TransactionJson() {}

  static Filters filters(TransactionFilter filter) {
    return new Filters()
        .put("transaction_id", filter.transactionId(), TransactionId::value)
        .put("user_id", filter.userId(), UserId::value)
        .put("description", filter.description())
        .put("reference", filter.reference())
        .range("created", filter.created());
  }

  static Body draft(TransactionDraft draft) {
    Body body =
        new Body()
            .put("user_id", draft.userId().value())
            .put("amount", draft.amount())
            .put("description", draft.description())
            .put("reference", draft.reference());
    Long minimumBalance = draft.minimumBalance();
    return minimumBalance == null ? body : body.put("minimum_balance", minimumBalance);
  }

  static TransactionDetails details(TransactionBody body) {
    return new TransactionDetails(
        new Transaction(
            new TransactionId(body.transactionId()),
            new UserId(body.userId()),
            body.amount(),
            body.description(),
            body.reference(),
            Times.read(body.createdAt())),
        UserJson.user(body.user()));
  }
}
