package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the writing thread, which alone uses this, knows of the database without asking it: the ids
 * that it has given, for where SQLite counts them (AUTOINCREMENT) each row writes to one more table
 * and its id takes a statement to ask for; who was called what, which is rarely new; and the users
 * themselves. It forgets all when rows are taken back, and when another program has written.
 */
final class Memory {
  private static final int MOST_NAMES = 20_000;
  private static final int LONGEST_NAME = 100;

  private final Map<String, Long> highest = new HashMap<>();
  private final Set<NamedUser> names = new HashSet<>();
  private final KnownUsers users = new KnownUsers();
  private long version;

  private record NamedUser(String name, long user) {}

  /** To be called in each new transaction. */
  void refresh(StatementCache statements, Connection connection) throws SQLException {
    long now = number(statements, connection, "pragma data_version");
    if (now != version) {
      version = now;
      forget();
    }
  }

  void forget() {
    highest.clear();
    names.clear();
    users.clear();
  }

  KnownUsers users() {
    return users;
  }

  /** Whether it may be that this user did not have this name in any event; now the user has. */
  boolean isNews(String name, long user) {
    if (names.size() >= MOST_NAMES) {
      names.clear();
    }
    return name.length() > LONGEST_NAME || names.add(new NamedUser(name, user));
  }

  /** One more than the highest id that any row of this table ever had. */
  long nextId(StatementCache statements, Connection connection, String table, String key)
      throws SQLException {
    Long known = highest.get(table);
    long next = 1 + (known == null ? highestId(statements, connection, table, key) : known);
    highest.put(table, next);
    return next;
  }

  private static long highestId(
      StatementCache statements, Connection connection, String table, String key)
      throws SQLException {
    return number(
        statements,
        connection,
        """
        select max(
          (select coalesce(max(%s), 0) from %s),
          (select id from highest_deleted where table_name = '%s'))\
        """
            .formatted(key, table, table));
  }

  private static long number(StatementCache statements, Connection connection, String query)
      throws SQLException {
    return statements.first(connection, query, row -> row.getLong(1)).orElseThrow();
  }
}
