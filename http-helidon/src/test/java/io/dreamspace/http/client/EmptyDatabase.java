package io.dreamspace.http.client;

import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty database, migrated once for all tests of the contracts: each opens a copy of it. */
final class EmptyDatabase {
  private static final String FILE = "dreamspace.db";
  private static final byte[] CONTENT = make();

  private EmptyDatabase() {}

  /** Opens a copy in this directory. */
  static Database openIn(Path directory) {
    try {
      return Database.open(Files.write(directory.resolve(FILE), CONTENT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] make() {
    try {
      Path directory = Files.createTempDirectory(Path.of("target"), "empty");
      Path file = directory.resolve(FILE);
      Database.open(file).close();
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
