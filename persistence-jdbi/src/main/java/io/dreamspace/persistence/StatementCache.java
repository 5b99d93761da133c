package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

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
    if (sql == null || idle.containsKey(sql)) {
      statement.close();
      return;
    }
    // Not cleared of its parameters, all of which are bound anew: SQLite would prepare it again.
    idle.put(sql, (PreparedStatement) statement);
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
