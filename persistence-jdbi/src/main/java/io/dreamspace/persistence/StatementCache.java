package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement statement = idle.remove(sql);
    return statement == null ? super.create(connection, sql, context) : statement;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (statement instanceof PreparedStatement prepared && !idle.containsKey(sql)) {
      prepared.clearParameters();
      idle.put(sql, prepared);
      dropEldest();
    } else {
      statement.close();
    }
  }

  private void dropEldest() throws SQLException {
    if (idle.size() > MOST) {
      String eldest = idle.keySet().iterator().next();
      idle.remove(eldest).close();
    }
  }
}
