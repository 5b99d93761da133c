package io.dreamspace.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;

/**
 * How a document's text stands in its column: as the bytes that it encodes if it is Base64, as
 * drawings are, which is a quarter shorter; else as it is.
 */
final class DocumentData {
  private static final int GROUP = 3;

  private DocumentData() {}

  /** The text, or the bytes from which {@link #text} makes the very same text. */
  static Object column(String text) {
    if (text.isEmpty() || text.length() % 4 != 0) {
      return text;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return text.endsWith(lastGroup(bytes)) ? bytes : text;
    } catch (IllegalArgumentException notBase64) {
      return text;
    }
  }

  /** Here alone can texts differ that are decoded to the same bytes: in bits that say nothing. */
  private static String lastGroup(byte[] bytes) {
    int last = (bytes.length - 1) / GROUP * GROUP;
    return Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, last, bytes.length));
  }

  static String text(ResultSet row, int column) throws SQLException {
    return row.getObject(column) instanceof byte[] bytes
        ? Base64.getEncoder().encodeToString(bytes)
        : row.getString(column);
  }
}
