package io.dreamspace.persistence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a database is. */
final class Location {
  private static final String JDBC_SQLITE = "jdbc:sqlite:";

  private Location() {}

  /** Understands a file's path, or a JDBC url that holds nothing else. */
  static Path parse(String location) {
    if (location.startsWith("jdbc:") && !location.startsWith(JDBC_SQLITE)) {
      throw new DatabaseRefused("Only SQLite databases can be opened, by jdbc:sqlite:FILE.");
    }
    boolean url = location.startsWith(JDBC_SQLITE);
    String file = url ? location.substring(JDBC_SQLITE.length()) : location;
    boolean more = file.startsWith(":") || file.startsWith("file:") || file.contains("?");
    if (url && more) {
      throw new DatabaseRefused(
          "In " + location + ", nothing but a file's path may follow " + JDBC_SQLITE + ".");
    }
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new DatabaseRefused("The path of the database is no path: " + e.getReason() + ".", e);
    }
  }

  /** The one name of this file, however it was spelled; created empty if it is not there. */
  static Path real(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new DatabaseRefused("The database cannot be opened: " + file + " is a directory.");
    }
    if (directory == null || !Files.isDirectory(directory)) {
      throw new DatabaseRefused(
          "The database " + file + " cannot be created: there is no directory " + directory + ".");
    }
    try {
      create(file);
      return writable(file.toRealPath());
    } catch (AccessDeniedException e) {
      throw new DatabaseRefused("The database " + file + " cannot be created: not permitted.", e);
    } catch (IOException e) {
      throw new DatabaseRefused("The database " + file + " cannot be created: " + e + ".", e);
    }
  }

  private static void create(Path file) throws IOException {
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
    } catch (FileAlreadyExistsException e) {
      // Made by another meanwhile; or a link to nowhere, which is found out when it is followed.
      return;
    }
  }

  private static Path writable(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new DatabaseRefused("The database cannot be opened: " + file + " is no file.");
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      throw new DatabaseRefused(
          "The database " + file + " cannot be opened: reading and writing it is not permitted.");
    }
    return file;
  }
}
