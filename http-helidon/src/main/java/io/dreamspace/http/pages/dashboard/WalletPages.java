package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.wallet.TransactionDetails;
import io.dreamspace.application.wallet.TransactionFilter;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.http.dreamspace.TransactionInput;
import io.dreamspace.http.reading.Query;
import java.util.List;

/** What is booked in wallets, which is never changed. */
final class WalletPages extends ListPages {
  static final List<String> COLUMNS =
      List.of("Number", "Whose", "Amount", "Description", "Reference", "When");

  WalletPages(Times times) {
    super(Section.WALLETS, times);
  }

  @Override
  List<Field> filters() {
    return List.of(
        Field.number("transaction_id", "Number", null),
        Field.number("user_id", "User's number", null),
        Field.text("description", "Description", null),
        Field.text("reference", "Reference", null),
        Field.text("created_after", "From", null),
        Field.text("created_before", "Before", null));
  }

  @Override
  List<String> columns() {
    return COLUMNS;
  }

  @Override
  Found find(Session session, Query query, Paging paging) {
    TransactionFilter filter = TransactionInput.filter(query);
    query.refuseOthers();
    return Found.of(session.ledger().list(filter, paging), this::row);
  }

  List<Cell> row(TransactionDetails details) {
    Transaction transaction = details.transaction();
    return List.of(
        Cell.number(transaction.id().value()),
        Cell.link(Section.USERS, transaction.userId().value(), details.user().name()),
        Cell.number(transaction.amount()),
        Cell.text(transaction.description()),
        Cell.text(transaction.reference()),
        times.cell(transaction.createdAt()));
  }
}
