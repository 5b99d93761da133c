package io.dreamspace.persistence;

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
  private final Jdbi jdbi;

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
    if (connections.onWritingThread()) {
      return jdbi.withHandle(callback);
    }
    return jdbi.withHandle(
        handle ->
            handle.isInTransaction()
                ? callback.withHandle(handle)
                : handle.inTransaction(callback));
  }

  <T extends @Nullable Object> T write(HandleCallback<T, RuntimeException> callback) {
    if (!connections.onWritingThread()) {
      throw new IllegalStateException("Writing needs a unit of work.");
    }
    failed.refuseIfDoubtful();
    return jdbi.withHandle(callback);
  }

  /** Whether this thread is within a {@link #read} or {@link #write}. */
  boolean inUseHere() {
    return jdbi.getHandleScope().get() != null;
  }

  Connections connections() {
    return connections;
  }

  FailedStatements failed() {
    return failed;
  }

  Jdbi jdbi() {
    return jdbi;
  }
}
