package io.dreamspace.domain.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent codes as RFC 3986 has them; a plus stays a plus. */
final class PercentCodes {
  private static final int CODE_LENGTH = 3;
  private static final int RADIX = 16;
  private static final int HIGH = 4;

  private PercentCodes() {}

  /** Empty if a percent sign begins no code. */
  static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.write(bytes[i]);
        continue;
      }
      if (i + CODE_LENGTH > bytes.length || digit(bytes[i + 1]) < 0 || digit(bytes[i + 2]) < 0) {
        return Optional.empty();
      }
      decoded.write(digit(bytes[i + 1]) << HIGH | digit(bytes[i + 2]));
      i += CODE_LENGTH - 1;
    }
    return Optional.of(decoded.toString(StandardCharsets.UTF_8));
  }

  private static int digit(byte character) {
    return Character.digit(character, RADIX);
  }
}
