package io.dreamspace.http.dreamspace;

import java.util.List;

/**
 * One row of a model's table.
 *
 * @param type as the table has it, with a question mark where null is allowed
 * @param post {@code req}, {@code opt}, {@code -}, or {@code instead} and the key it stands for
 * @param patch {@code yes} or {@code no}
 * @param sample a value to create with, as JSON; empty if the tests of the model have their own
 * @param other a value to change it to, as JSON; empty if the tests of the model have their own
 */
record Key(String name, String type, String post, String patch, String sample, String other) {
  /** Reads a table with a row in each line and bars between its cells. */
  static List<Key> table(String rows) {
    return rows.lines().map(row -> row.split("\\|", -1)).map(Key::row).toList();
  }

  private static Key row(String[] cells) {
    return new Key(
        cells[0].strip(),
        cells[1].strip(),
        cells[2].strip(),
        cells[3].strip(),
        cells[4].strip(),
        cells[5].strip());
  }

  boolean nullable() {
    return type.endsWith("?");
  }

  boolean required() {
    return post.equals("req");
  }

  boolean creatable() {
    return !post.equals("-");
  }

  boolean editable() {
    return patch.equals("yes");
  }

  /** The key whose place this one takes, or its own name. */
  String place() {
    return post.startsWith("instead ") ? post.substring("instead ".length()) : name;
  }

  /** The key under which the object is embedded whose id this is. */
  String embedded() {
    return name.endsWith("_id") ? name.substring(0, name.length() - "_id".length()) : name;
  }

  /** Values of other types, and those that only look like this one. */
  List<String> wrongValues() {
    return switch (type.replace("?", "")) {
      case "string" -> List.of("1", "0.5", "true", "[]", "{}");
      case "integer" -> List.of("\"1\"", "1.5", "true", "[]", "{}", "9223372036854775808", "1e400");
      case "number" -> List.of("\"0.5\"", "false", "[]", "{}", "1e400");
      case "timestamp" ->
          List.of("1", "true", "[]", "{}", "\"\"", "\"soon\"", "\"2025-02-30\"", "\"20250608\"");
      case "array" -> List.of("1", "\"x\"", "true", "{}", "[1]", "[null]");
      case "object" -> List.of("1", "\"x\"", "true", "[]");
      default -> throw new IllegalArgumentException("No such type: " + type);
    };
  }
}
