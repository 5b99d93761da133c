package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the write-ahead log holds.
 *
 * @param busy whether somebody kept what was asked for from being done
 * @param pages 4 KiB each
 * @param moved how many of them are in the database file already
 */
record LogState(boolean busy, int pages, int moved) {
  static final String LOOK = "pragma wal_checkpoint(noop)";
  private static final String MOVE = "pragma wal_checkpoint(passive)";
  private static final String BEGIN_ANEW = "pragma wal_checkpoint(restart)";

  static LogState of(ResultSet row) throws SQLException {
    return new LogState(row.getBoolean(1), row.getInt(2), row.getInt(3));
  }

  static LogState look(Connection connection) throws SQLException {
    return run(connection, LOOK);
  }

  /** Moves what nobody reads any more as it was before. */
  static LogState move(Connection connection) throws SQLException {
    return run(connection, MOVE);
  }

  /** Moves all, and waits for those who still read from the log. */
  static LogState beginAnew(Connection connection) throws SQLException {
    return run(connection, BEGIN_ANEW);
  }

  private static LogState run(Connection connection, String pragma) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(pragma);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return of(row);
    }
  }

  int rest() {
    return pages - moved;
  }
}
