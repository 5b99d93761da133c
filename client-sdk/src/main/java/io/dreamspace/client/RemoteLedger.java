package io.dreamspace.client;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.wallet.Ledger;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.client.wire.TransactionBody;
import io.dreamspace.client.wire.WalletBody;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.TransactionDraft;
import io.dreamspace.domain.wallet.TransactionId;
import io.dreamspace.domain.wallet.Wallet;

/** The use cases of wallets and transactions, over HTTP. */
record RemoteLedger(Http http) implements Ledger {
  private static final Target ALL = Target.all("transactions");
  private static final Reading<TransactionBody, TransactionDetails> DETAILS =
      new Reading<>(TransactionBody.class, TransactionJson::details);
  private static final Reading<WalletBody, Wallet> WALLET =
      new Reading<>(WalletBody.class, UserJson::wallet);

  @Override
  public Listing<TransactionDetails> list(TransactionFilter filter, Paging paging) {
    return http.list(ALL, TransactionJson.filters(filter), paging, DETAILS);
  }

  @Override
  public TransactionDetails get(TransactionId id) {
    return http.get(ALL.at(id.value()), DETAILS);
  }

  @Override
  public TransactionDetails book(TransactionDraft draft) {
    return http.post(ALL, TransactionJson.draft(draft), DETAILS);
  }

  @Override
  public Wallet wallet(UserId id) {
    return http.get(RemoteUsers.one(id).at("wallet"), WALLET);
  }
}
