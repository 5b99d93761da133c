package io.dreamspace.persistence;

import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Transaction;
import io.dreamspace.domain.wallet.TransactionId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Transactions as rows. */
final class TransactionRows {
  /** To be selected first from {@code transactions t}. */
  static final String COLUMNS =
      "t.transaction_id, t.user_id, t.amount, t.description, t.reference, t.created_at";

  private TransactionRows() {}

  static Transaction transaction(ResultSet row) throws SQLException {
    return new Transaction(
        new TransactionId(row.getLong(1)),
        new UserId(row.getLong(2)),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        Columns.instant(row.getLong(6)));
  }
}
