package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives new rows their ids, each one more than the highest ever given. They are counted here, for
 * where SQLite counts them (AUTOINCREMENT) each row writes to one more table, and its id takes a
 * statement to ask for. Used by the writing thread alone.
 */
final class Ids {
  private final Map<String, Long> highest = new HashMap<>();
  private long version;

  /** To be called in each new transaction: another program may have written since the last. */
  void look(StatementCache statements, Connection connection) throws SQLException {
    long now = statements.number(connection, "pragma data_version");
    if (now != version) {
      version = now;
      forget();
    }
  }

  /** To be called when rows were taken back: their ids are given again. */
  void forget() {
    highest.clear();
  }

  long next(StatementCache statements, Connection connection, String table, String key)
      throws SQLException {
    Long known = highest.get(table);
    long next = 1 + (known == null ? read(statements, connection, table, key) : known);
    highest.put(table, next);
    return next;
  }

  private static long read(
      StatementCache statements, Connection connection, String table, String key)
      throws SQLException {
    return statements.number(
        connection,
        """
        select max(
          (select coalesce(max(%s), 0) from %s),
          (select id from highest_deleted where table_name = '%s'))\
        """
            .formatted(key, table, table));
  }
}
