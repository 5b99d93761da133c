package io.dreamspace.persistence;

import io.dreamspace.domain.change.Epoch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The epoch of a database. It is kept in the database and beside it; if the two do not agree, the
 * database is not what was left here, and a new epoch begins.
 */
final class LogEpoch implements AutoCloseable {
  private final Stored stored;
  private final EpochFile beside;

  private LogEpoch(Stored stored, EpochFile beside) {
    this.stored = stored;
    this.beside = beside;
  }

  private record Stored(Epoch epoch, long beginning) {}

  /**
   * Finds out whether this is the database that was left here.
   *
   * @param last the number of its last change
   */
  static LogEpoch settle(SqliteFile sqlite, long last) {
    try (Connection connection = sqlite.openWriter()) {
      Stored known = read(connection);
      if (known != null) {
        Optional<EpochFile> beside = EpochFile.find(sqlite.file(), known.epoch(), last);
        if (beside.isPresent()) {
          return new LogEpoch(known, beside.get());
        }
      }
      Stored begun = new Stored(Epoch.of(UUID.randomUUID()), last);
      write(connection, begun);
      return new LogEpoch(begun, EpochFile.create(sqlite.file(), begun.epoch(), last));
    } catch (SQLException e) {
      throw new DatabaseRefused("The epoch of " + sqlite.file() + " cannot be settled.", e);
    }
  }

  private static @Nullable Stored read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select epoch, beginning from change_epoch")) {
      return row.next() ? new Stored(new Epoch(row.getString(1)), row.getLong(2)) : null;
    }
  }

  private static void write(Connection connection, Stored stored) throws SQLException {
    String insertion =
        "insert or replace into change_epoch (one, epoch, beginning) values (1, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insertion)) {
      statement.setString(1, stored.epoch().value());
      statement.setLong(2, stored.beginning());
      statement.executeUpdate();
    }
  }

  Epoch epoch() {
    return stored.epoch();
  }

  /** The number of the last change before this epoch. */
  long beginning() {
    return stored.beginning();
  }

  /** Remembers that readers see all changes up to this. For one thread at a time. */
  void reached(long number) {
    beside.mark(number);
  }

  @Override
  public void close() {
    beside.close();
  }
}
