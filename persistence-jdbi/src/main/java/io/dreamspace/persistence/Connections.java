package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one file: one that writes, for the one thread that may, and a few that read,
 * for everybody else. A reader waits in Java for its turn, never in SQLite, where it would hold on
 * to the processor.
 */
final class Connections implements ConnectionFactory, StatementBuilderFactory, AutoCloseable {
  private final Connection writer;
  private final Readers readers;
  private final Map<Connection, StatementCache> statements = new ConcurrentHashMap<>();
  private volatile @Nullable Thread writingThread;

  Connections(SqliteFile sqlite) {
    this.writer = keep(sqlite.openUnsyncedWriter());
    this.readers = new Readers(() -> keep(sqlite.openReader()));
  }

  private Connection keep(Connection connection) {
    statements.put(connection, new StatementCache());
    return connection;
  }

  /** From now on this thread, and no other, gets the connection that writes. */
  void writeOn(Thread thread) {
    writingThread = thread;
  }

  boolean onWritingThread() {
    return Thread.currentThread() == writingThread;
  }

  @Override
  public Connection openConnection() throws SQLException {
    if (onWritingThread()) {
      return writer;
    }
    try {
      return readers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("Interrupted while waiting for a connection.", e);
    }
  }

  @Override
  public void closeConnection(Connection connection) {
    if (connection != writer) {
      readers.giveBack(connection);
    }
  }

  @Override
  public StatementBuilder createStatementBuilder(Connection connection) {
    return statementsOf(connection);
  }

  StatementCache statementsOf(Connection connection) {
    StatementCache cache = statements.get(connection);
    if (cache == null) {
      throw new IllegalStateException("Not one of these connections.");
    }
    return cache;
  }

  /** Closes all but the one that writes: with the last one, SQLite would delete the log. */
  void abandon() {
    try {
      readers.close();
    } catch (SQLException e) {
      throw new IllegalStateException("A connection could not be closed.", e);
    }
  }

  /** Waits for those who read, and closes all connections; nobody may be writing any more. */
  @Override
  public void close() {
    try (writer) {
      readers.close();
    } catch (SQLException e) {
      throw new IllegalStateException("A connection could not be closed.", e);
    }
  }
}
