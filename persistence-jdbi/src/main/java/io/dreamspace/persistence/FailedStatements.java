package io.dreamspace.persistence;

import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteErrorCode;

/** Sees to it that a statement that has failed does no harm afterwards. */
final class FailedStatements implements SqlLogger {
  private static final int PRIMARY_CODE = 0xff;

  private final Connections connections;

  /** Only the writing thread asks for and changes this. */
  private boolean transactionDoubtful;

  FailedStatements(Connections connections) {
    this.connections = connections;
  }

  @Override
  public void logException(StatementContext context, SQLException failure) {
    connections.statementsOf(context.getConnection()).forget(context.getStatement());
    note(failure);
  }

  /** Doubts the transaction, unless the failure is one that SQLite takes back by itself. */
  void note(SQLException failure) {
    int code = failure.getErrorCode() & PRIMARY_CODE;
    if (connections.onWritingThread() && code != SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
      transactionDoubtful = true;
    }
  }

  /**
   * Refuses to write on after a failure that may have undone the whole transaction: each further
   * statement would be committed by itself.
   */
  void refuseIfDoubtful() {
    if (transactionDoubtful) {
      throw new IllegalStateException("The database failed earlier in the same work.");
    }
  }

  /** Whether the whole transaction may be undone. */
  boolean inDoubt() {
    return transactionDoubtful;
  }

  /** A savepoint that could be released or rolled back to has shown that there is no doubt. */
  void clearDoubt() {
    transactionDoubtful = false;
  }
}
