package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.document.DocumentFilter;
import io.dreamspace.application.event.EventFilter;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.domain.document.DocumentId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  private static final TimeRange ALWAYS = TimeRange.always();

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void create() throws Exception {
    file = directory.toRealPath().resolve("x.db");
    Database.open(file).close();
  }

  @Test
  void open_keepsWhatIsThere() {
    try (Database database = Database.open(file)) {
      new Drawings(database).drawn("data");
    }
    try (Database database = Database.open(file)) {
      assertThat(new Drawings(database).ids()).hasSize(1);
    }
  }

  @Test
  void open_bringsAnOlderSchemaUpToDate() throws SQLException {
    Path old = file.resolveSibling("old.db");
    migrate(old, "1");
    execute(old, "insert into users (created_at) values (1)");
    execute(
        old,
        """
        insert into events (user_id, occurred_at, created_at, event_type, user_name, message)
        values (1, 1, 1, 'plain', 'n', 'Hello.')\
        """);

    try (Database database = Database.open(old)) {
      EventFilter named =
          new EventFilter(null, null, null, "n", null, ALWAYS, ALWAYS, DocumentFilter.all(), null);
      assertThat(database.events().ids(named, 0, 10)).containsExactly(1L);
      assertThat(database.receipts().find("bot", new IdempotencyKey("key"))).isEmpty();
    }
  }

  /** The rows themselves are left as they are, however many there are. */
  @Test
  void open_keepsOldRows_andGoesOnAfterTheirIds() throws SQLException {
    Path old = file.resolveSibling("old.db");
    migrate(old, "3");
    for (int number = 1; number <= 3; number++) {
      execute(old, "insert into documents (seal, created_at, document_data) values (1, 1, 'QUJD')");
    }
    execute(old, "delete from documents where document_id = 3");

    try (Database database = Database.open(old)) {
      Drawings drawings = new Drawings(database);
      assertThat(database.documents().find(new DocumentId(1)).orElseThrow().data())
          .isEqualTo("QUJD");
      assertThat(drawings.drawn("QUJD").id().value()).isEqualTo(4);
      assertThat(drawings.drawn("!").id().value()).isEqualTo(5);
    }
    assertThat(look(old, "pragma integrity_check")).isEqualTo("ok");
    assertThat(look(old, "select group_concat(typeof(document_data)) from documents"))
        .isEqualTo("text,text,blob,text");
    assertThat(look(old, "select sql from sqlite_schema where name = 'documents'"))
        .doesNotContain("autoincrement")
        .contains("document_data any not null");
  }

  @Test
  void open_refusesANewerSchema() throws SQLException {
    execute(
        """
        insert into schema_history
        select 99, '9999', 'future', type, script, checksum, installed_by, installed_on, 1, 1
        from schema_history where version = '1'\
        """);

    assertRefused();
  }

  @Test
  void open_refusesAnotherSchemaOfTheSameVersion() throws SQLException {
    execute("update schema_history set checksum = checksum + 1 where version = '1'");

    assertRefused();
  }

  @Test
  void open_refusesADatabaseOfSomethingElse() throws SQLException {
    execute("drop table schema_history");

    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessage("The schema of " + file + " cannot be brought up to date.");
  }

  private void assertRefused() {
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessage(
            "The schema of %s is not one that this version knows;"
                + " it was probably written by a newer one.",
            file);
  }

  private static void migrate(Path file, String version) {
    Flyway.configure()
        .dataSource(SqliteFile.durable(file).writers())
        .locations("classpath:io/dreamspace/persistence/schema/sqlite")
        .table("schema_history")
        .target(version)
        .load()
        .migrate();
  }

  private static String look(Path file, String query) throws SQLException {
    try (Connection connection = SqliteFile.durable(file).openReader();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    execute(file, sql);
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = SqliteFile.durable(file).openWriter();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
