package io.dreamspace.testkit;

import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An empty database with its tables, to be copied: creating them anew would take each test a few
 * hundred milliseconds.
 */
final class Template {
  private static final String FILE = "dreamspace.db";

  private final byte[] database;

  private Template(byte[] database) {
    this.database = database;
  }

  static Template create() {
    try (TemporaryDirectory directory = TemporaryDirectory.create()) {
      Path file = directory.path().resolve(FILE);
      Database.open(file).close();
      return new Template(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a database of its own in this directory. */
  Database openIn(TemporaryDirectory directory) {
    Path file = directory.path().resolve(FILE);
    try {
      Files.write(file, database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Database.open(file);
  }
}
