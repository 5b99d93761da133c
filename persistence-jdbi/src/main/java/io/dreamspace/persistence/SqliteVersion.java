package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The version of the SQLite library. From 3.7.0 to 3.51.2 it can corrupt a database in WAL mode
 * that is used over two connections.
 */
record SqliteVersion(int major, int minor, int patch) implements Comparable<SqliteVersion> {
  private static final SqliteVersion FIRST_SOUND = new SqliteVersion(3, 51, 3);

  static SqliteVersion parse(String version) {
    String[] parts = version.split("\\.", -1);
    return new SqliteVersion(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /** Refuses to work with a library that could lose data. */
  static void refuseAffected() {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select sqlite_version()")) {
      row.next();
      parse(row.getString(1)).refuseIfAffected();
    } catch (SQLException e) {
      throw new DatabaseRefused("The SQLite library cannot be loaded: " + e.getMessage(), e);
    }
  }

  void refuseIfAffected() {
    if (compareTo(FIRST_SOUND) < 0) {
      throw new DatabaseRefused(
          "The SQLite library is version "
              + this
              + ", which can corrupt databases;"
              + " at least "
              + FIRST_SOUND
              + " is needed.");
    }
  }

  @Override
  public int compareTo(SqliteVersion other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = Integer.compare(minor, other.minor);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
