package io.dreamspace.persistence;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings a database to the schema that this version knows, and refuses one that is newer. */
final class Schema {
  private static final String SCRIPTS = "classpath:io/dreamspace/persistence/schema/sqlite";

  private Schema() {}

  static void migrate(SqliteFile sqlite) {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(sqlite.writers())
          .locations(SCRIPTS)
          .javaMigrationClassProvider(List::of) // Else it searches the class path for some.
          .table("schema_history")
          .ignoreMigrationPatterns(new String[0])
          .load()
          .migrate();
    } catch (FlywayValidateException e) {
      throw new DatabaseRefused(
          "The schema of "
              + sqlite.file()
              + " is not one that this version knows;"
              + " it was probably written by a newer one.",
          e);
    } catch (FlywayException e) {
      throw new DatabaseRefused(
          "The schema of " + sqlite.file() + " cannot be brought up to date.", e);
    }
  }
}
