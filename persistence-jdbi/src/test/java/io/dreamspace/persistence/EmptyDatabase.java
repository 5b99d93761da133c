package io.dreamspace.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A database with its schema and nothing else, made once: to migrate takes longer than most tests.
 */
final class EmptyDatabase {
  private static final byte[] CONTENT = make();

  private EmptyDatabase() {}

  /** Copies it to a file of this directory, which is not opened yet. */
  static Path in(Path directory) {
    try {
      return Files.write(directory.resolve("dreamspace.db"), CONTENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] make() {
    try {
      Path directory = Files.createTempDirectory("empty");
      Path file = directory.resolve("dreamspace.db");
      Database.open(file).close();
      byte[] content = Files.readAllBytes(file);
      try (var files = Files.list(directory)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(directory);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
