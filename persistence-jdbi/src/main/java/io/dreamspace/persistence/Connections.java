package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
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
  private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final Connection writer;
  private final List<Connection> all = new ArrayList<>();
  private final BlockingDeque<Connection> idleReaders = new LinkedBlockingDeque<>();
  private final Map<Connection, StatementCache> statements = new ConcurrentHashMap<>();
  private volatile @Nullable Thread writingThread;

  Connections(SqliteFile sqlite) {
    this.writer = keep(sqlite.openWriter());
    for (int i = 0; i < READERS; i++) {
      idleReaders.add(keep(sqlite.openReader()));
    }
  }

  private Connection keep(Connection connection) {
    all.add(connection);
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
      return idleReaders.takeFirst();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("Interrupted while waiting for a connection.", e);
    }
  }

  @Override
  public void closeConnection(Connection connection) {
    if (connection != writer) {
      idleReaders.addFirst(connection);
    }
  }

  @Override
  public StatementBuilder createStatementBuilder(Connection connection) {
    StatementCache cache = statements.get(connection);
    if (cache == null) {
      throw new IllegalStateException("Not one of these connections.");
    }
    return cache;
  }

  /** Closes all connections; nobody may be using one. */
  @Override
  public void close() {
    try {
      for (Connection connection : all) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A connection could not be closed.", e);
    }
  }
}
