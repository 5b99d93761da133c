package io.dreamspace.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another program that has the database open. */
final class OtherProgram implements AutoCloseable {
  private final Connection connection;

  OtherProgram(Path file) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  LogState log() throws SQLException {
    return LogState.look(connection);
  }

  /** From now on it reads what is there now. */
  void beginToRead() throws SQLException {
    run("begin");
    run("select count(*) from documents");
  }

  void endToRead() throws SQLException {
    run("rollback");
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
