package io.dreamspace.persistence;

import java.util.Collections;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Adds one row and tells its id. Past JDBI, which costs half as much again as SQLite does, for what
 * is recorded all the time.
 *
 * @param key the column of the id
 */
record Insert(String table, String key, String sql) {

  static Insert into(String table, String key, String... columns) {
    String[] all = Stream.concat(Stream.of(key), Stream.of(columns)).toArray(String[]::new);
    return new Insert(table, key, text(table, all));
  }

  /** A statement with a parameter for each of these columns. */
  static String text(String table, String... columns) {
    return "insert into %s (%s) values (%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(columns.length, "?")));
  }

  /** The values in the order of the columns; each a text, a number, bytes or null. */
  long run(Sql database, Handle handle, @Nullable Object... values) {
    return database.insert(handle, this, values);
  }
}
