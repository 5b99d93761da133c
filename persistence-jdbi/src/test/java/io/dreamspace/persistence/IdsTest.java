package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Wallet;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the stores do not do themselves, but may find in the file. */
class IdsTest {
  private static final String TABLES =
      """
      users,        user_id
      documents,    document_id
      stamps,       stamp_id
      events,       event_id
      specimens,    specimen_id
      transactions, transaction_id
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(textBlock = TABLES)
  void ids_goOnAfterTheHighest_whenTheDatabaseIsOpenedAgain(String table, String key)
      throws SQLException {
    insertRows();
    assertThat(highest(table, key)).isEqualTo(1);

    insertRows();

    assertThat(highest(table, key)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLES)
  void ids_ofRowsThatAnotherProgramDeleted_doNotComeBack(String table, String key)
      throws SQLException {
    insertRows();
    insertRows();
    insertRows();
    execute("delete from %s where %s > 1".formatted(table, key));

    insertRows();

    assertThat(highest(table, key)).isEqualTo(4);
  }

  @Test
  void ids_areNotThoseOfRows_thatAnotherProgramHasInsertedMeanwhile() throws SQLException {
    try (Database database = Database.open(file())) {
      Drawings drawings = new Drawings(database);
      assertThat(drawings.drawn("data").id().value()).isEqualTo(1);
      execute("insert into documents values (7, 1, 1, null, 'theirs')");

      assertThat(drawings.drawn("data").id().value()).isEqualTo(8);
      assertThat(drawings.drawn("data").id().value()).isEqualTo(9);
    }
  }

  private void insertRows() {
    try (Database database = Database.open(file())) {
      database.unitOfWork().write(() -> insertRows(database));
    }
  }

  private static boolean insertRows(Database database) {
    UserId user = database.users().insert(LinkedAccounts.none(), "n", null, Fixtures.NOON).id();
    database.documents().insert(Fixtures.aDocumentDraft(Fixtures.aStampDraft("s")), Fixtures.NOON);
    database.events().insert(Fixtures.anEventDraft(), user, null, Fixtures.NOON);
    database.specimens().insert(user, Fixtures.NOON, null);
    database
        .ledger()
        .insert(
            Fixtures.aTransactionDraft(user, 1), Fixtures.NOON, new Wallet(user, 1, Fixtures.NOON));
    return true;
  }

  private long highest(String table, String key) throws SQLException {
    try (Connection connection = SqliteFile.durable(file()).openWriter();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select max(%s) from %s".formatted(key, table))) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = SqliteFile.durable(file()).openWriter();
        Statement statement = connection.createStatement()) {
      statement.execute("pragma foreign_keys = off");
      statement.execute(sql);
    }
  }

  private Path file() {
    return directory.resolve("x.db");
  }
}
