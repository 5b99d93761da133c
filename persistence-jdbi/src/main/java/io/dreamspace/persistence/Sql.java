package io.dreamspace.persistence;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;

/**
 * How stores reach the database. Calls on one thread share a handle while an outer one lasts, so
 * what a store does within a unit of work belongs to it.
 */
final class Sql {
  private final Connections connections;
  private final Jdbi jdbi;

  Sql(Connections connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections).installPlugin(new SqlObjectPlugin());
    jdbi.setStatementBuilderFactory(connections);
  }

  <T extends @Nullable Object> T read(HandleCallback<T, RuntimeException> callback) {
    return jdbi.withHandle(callback);
  }

  <T extends @Nullable Object> T write(HandleCallback<T, RuntimeException> callback) {
    if (!connections.onWritingThread()) {
      throw new IllegalStateException("Writing needs a unit of work.");
    }
    return jdbi.withHandle(callback);
  }

  Connections connections() {
    return connections;
  }

  Jdbi jdbi() {
    return jdbi;
  }
}
