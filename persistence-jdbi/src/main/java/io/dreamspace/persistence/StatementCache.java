package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the statements that one connection has prepared: SQLite takes longer to prepare a statement
 * than to run it. A statement in use is not in the cache, so the same text may run twice at a time.
 * Used by one thread at a time, as its connection is.
 */
final class StatementCache extends DefaultStatementBuilder {
  private static final int MOST = 200;

  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  /**
   * What each statement in use was prepared from: at its end, JDBI only knows what it was before.
   */
  private final IdentityHashMap<Statement, String> prepared = new IdentityHashMap<>();

  /**
   * Runs a statement past JDBI, which costs as much again as SQLite does.
   *
   * @param values of its parameters, in order: texts, numbers, bytes, nulls
   */
  void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = take(connection, sql);
    try {
      bind(statement, values);
      statement.execute();
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
    giveBack(sql, statement);
  }

  /** Runs a query past JDBI, and reads the first row of its answer if there is one. */
  <T> Optional<T> first(Connection connection, String sql, Mapper<T> mapper, Object... values)
      throws SQLException {
    PreparedStatement statement = take(connection, sql);
    Optional<T> first;
    try {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        first = row.next() ? Optional.of(mapper.map(row)) : Optional.empty();
      }
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
    giveBack(sql, statement);
    return first;
  }

  /** Makes something of a row. */
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
  }

  private PreparedStatement take(Connection connection, String sql) throws SQLException {
    PreparedStatement known = idle.remove(sql);
    return known == null ? connection.prepareStatement(sql) : known;
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement known = idle.remove(sql);
    PreparedStatement statement = known == null ? super.create(connection, sql, context) : known;
    prepared.put(statement, sql);
    return statement;
  }

  @Override
  public void close(Connection connection, String unparsedSql, Statement statement)
      throws SQLException {
    String sql = prepared.remove(statement);
    if (sql == null) {
      statement.close();
    } else {
      giveBack(sql, (PreparedStatement) statement);
    }
  }

  /** Not cleared of its parameters, all of which are bound anew: SQLite would prepare it again. */
  private void giveBack(String sql, PreparedStatement statement) throws SQLException {
    if (idle.containsKey(sql)) {
      statement.close();
      return;
    }
    idle.put(sql, statement);
    dropEldest();
  }

  /** Does not keep this statement, now in use: the driver may have closed it when it failed. */
  void forget(Statement statement) {
    prepared.remove(statement);
  }

  private void dropEldest() throws SQLException {
    if (idle.size() > MOST) {
      String eldest = idle.keySet().iterator().next();
      idle.remove(eldest).close();
    }
  }
}
