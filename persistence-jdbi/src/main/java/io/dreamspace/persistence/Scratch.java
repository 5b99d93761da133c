package io.dreamspace.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A directory for one database that nobody will open again. */
final class Scratch implements AutoCloseable {
  private final Path directory;

  private Scratch(Path directory) {
    this.directory = directory;
  }

  static Scratch create() {
    try {
      return new Scratch(Files.createTempDirectory("dreamspace").toRealPath());
    } catch (IOException e) {
      throw new DatabaseRefused("There is no place for a temporary database: " + e + ".", e);
    }
  }

  Path file() {
    return directory.resolve("dreamspace.db");
  }

  /** Deletes the directory with what is in it. */
  @Override
  public void close() {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> inIt = Files.list(directory)) {
      List<Path> files = inIt.toList();
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(directory);
    } catch (IOException e) {
      throw new IllegalStateException("The temporary database could not be deleted.", e);
    }
  }
}
