package io.dreamspace.persistence;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Writes down the statements that a database executes. */
final class ExecutedStatements implements SqlLogger {
  private final List<String> texts = new CopyOnWriteArrayList<>();

  private ExecutedStatements() {}

  /** The statements of this work, as SQLite gets them; those that frame units of work excepted. */
  static List<String> of(Database database, Supplier<?> work) {
    ExecutedStatements executed = new ExecutedStatements();
    database.sql().jdbi().setSqlLogger(executed);
    database.sql().show(executed.texts::add);
    try {
      work.get();
    } finally {
      database.sql().jdbi().setSqlLogger(database.sql().failed());
      database.sql().show(sql -> {});
    }
    return executed.texts.stream()
        .filter(text -> !text.matches("begin.*|commit|rollback.*|savepoint.*|release.*"))
        .toList();
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    texts.add(context.getParsedSql().getSql());
  }
}
