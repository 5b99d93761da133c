package io.dreamspace.http.reading;

import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding, by RFC 3986 and strictly: empty for what is malformed or not UTF-8. */
final class Percent {
  private Percent() {}

  /** Decodes a segment of a path. */
  static Optional<String> decode(String text) {
    byte[] bytes = new byte[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        return Optional.empty();
      }
      if (c == '%') {
        if (!isEncoded(text, i)) {
          return Optional.empty();
        }
        bytes[length++] = (byte) HexFormat.fromHexDigits(text, i + 1, i + 3);
        i += 2;
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return Utf8.decode(bytes, length);
  }

  /** Decodes a name or a value of a query, where a plus is a space. */
  static Optional<String> decodeForm(String text) {
    return decode(text.replace('+', ' '));
  }

  private static boolean isEncoded(String text, int percent) {
    return percent + 2 < text.length()
        && HexFormat.isHexDigit(text.charAt(percent + 1))
        && HexFormat.isHexDigit(text.charAt(percent + 2));
  }
}
