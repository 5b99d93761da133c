package io.dreamspace.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks SQLite how it means to answer a statement. */
final class QueryPlans {
  private QueryPlans() {}

  static List<String> of(Path file, String sql) {
    try (Connection connection = SqliteFile.durable(file).openReader();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("explain query plan " + sql)) {
      List<String> plan = new ArrayList<>();
      while (row.next()) {
        plan.add(row.getString("detail"));
      }
      return plan;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** Whether this step looks at every row of a table of ours. */
  static boolean looksAtEveryRow(String step) {
    return step.startsWith("SCAN ")
        && !step.equals("SCAN CONSTANT ROW")
        && !step.contains(" VIRTUAL TABLE "); // That is json_each.
  }
}
