package io.dreamspace.persistence;

import io.dreamspace.persistence.StatementCache.Mapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;

/**
 * How stores reach the database. Calls on one thread share a handle while an outer one lasts, so
 * what a store does within a unit of work belongs to it.
 */
final class Sql {
  private final Connections connections;
  private final FailedStatements failed;
  private final Memory memory = new Memory();
  private final Jdbi jdbi;

  /** Sees each statement that goes past JDBI, whose logger sees the others. */
  private volatile Consumer<String> seen = sql -> {};

  /** Only the writing thread asks for and changes this. */
  private long writes;

  Sql(Connections connections) {
    this.connections = connections;
    this.failed = new FailedStatements(connections);
    this.jdbi = Jdbi.create(connections).installPlugin(new SqlObjectPlugin());
    jdbi.setStatementBuilderFactory(connections);
    jdbi.setSqlLogger(failed);
    // Else what is written, which is nobody's business, would stand in messages and so in logs.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  /** Reads with one statement, or as part of what the caller reads. */
  <T extends @Nullable Object> T read(HandleCallback<T, RuntimeException> callback) {
    return jdbi.withHandle(callback);
  }

  /** Reads with several statements, all of them from the same state. */
  <T extends @Nullable Object> T readOneState(HandleCallback<T, RuntimeException> callback) {
    if (inUseHere()) {
      return jdbi.withHandle(callback);
    }
    return jdbi.withHandle(handle -> readInTransaction(handle, callback));
  }

  private <T extends @Nullable Object> T readInTransaction(
      Handle handle, HandleCallback<T, RuntimeException> callback) {
    run(handle, "begin");
    T result;
    try {
      result = callback.withHandle(handle);
    } catch (Throwable failure) {
      rollBack(handle, failure);
      throw failure;
    }
    run(handle, "rollback");
    return result;
  }

  /** Ends the transaction, if SQLite has not already done so because of this failure. */
  void rollBack(Handle handle, Throwable failure) {
    try {
      run(handle, "rollback");
    } catch (RuntimeException alreadyRolledBack) {
      failure.addSuppressed(alreadyRolledBack);
    }
  }

  <T extends @Nullable Object> T write(HandleCallback<T, RuntimeException> callback) {
    if (!connections.onWritingThread()) {
      throw new IllegalStateException("Writing needs a unit of work.");
    }
    failed.refuseIfDoubtful();
    writes++;
    return jdbi.withHandle(callback);
  }

  /** Changes rows by one statement with such parameters. */
  void writeRow(String statement, @Nullable Object... values) {
    write(
        handle -> {
          change(handle, statement, values);
          return null;
        });
  }

  /** How often anything was written, or tried to be. */
  long writes() {
    return writes;
  }

  /** Runs a statement that begins or ends a transaction or a part of one. */
  void run(Handle handle, String sql) {
    Connection connection = handle.getConnection();
    try {
      connections.statementsOf(connection).run(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused to " + sql + ".", e);
    }
  }

  /** Begins a transaction that writes. */
  void begin(Handle handle) {
    run(handle, "begin immediate");
    Connection connection = handle.getConnection();
    try {
      memory.refresh(connections.statementsOf(connection), connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database did not tell its version.", e);
    }
  }

  /** Inserts a row, within {@link #write}, and tells its id. */
  long insert(Handle handle, Insert insert, @Nullable Object... values) {
    Connection connection = handle.getConnection();
    seen.accept(insert.sql());
    StatementCache statements = connections.statementsOf(connection);
    try {
      long id = memory.nextId(statements, connection, insert.table(), insert.key());
      statements.run(connection, insert.sql(), withFirst(id, values));
      return id;
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Reads the first row that a query finds. */
  <T> Optional<T> first(Handle handle, String sql, Mapper<T> mapper, Object... values) {
    Connection connection = handle.getConnection();
    seen.accept(sql);
    try {
      return connections.statementsOf(connection).first(connection, sql, mapper, values);
    } catch (SQLException e) {
      failed.note(e);
      throw new IllegalStateException("The database refused to read.", e);
    }
  }

  /** Changes rows, within {@link #write}, by a statement with such parameters. */
  void change(Handle handle, String sql, @Nullable Object... values) {
    Connection connection = handle.getConnection();
    seen.accept(sql);
    try {
      connections.statementsOf(connection).run(connection, sql, values);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private IllegalStateException refused(SQLException e) {
    memory.forget();
    failed.note(e);
    return new IllegalStateException("The database refused a row.", e);
  }

  private static @Nullable Object[] withFirst(Object first, @Nullable Object[] others) {
    @Nullable Object[] all = new @Nullable Object[others.length + 1];
    all[0] = first;
    System.arraycopy(others, 0, all, 1, others.length);
    return all;
  }

  /** Whether this thread is within a {@link #read} or {@link #write}. */
  boolean inUseHere() {
    return jdbi.getHandleScope().get() != null;
  }

  Connections connections() {
    return connections;
  }

  Memory memory() {
    return memory;
  }

  FailedStatements failed() {
    return failed;
  }

  void show(Consumer<String> statements) {
    seen = statements;
  }

  Jdbi jdbi() {
    return jdbi;
  }
}
