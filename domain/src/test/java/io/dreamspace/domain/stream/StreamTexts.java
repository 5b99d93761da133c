package io.dreamspace.domain.stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as clients send them. */
final class StreamTexts {
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$";

  private StreamTexts() {}

  /** Names of streams, trimmed. */
  static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars(LETTERS + " ")
        .ofMinLength(1)
        .ofMaxLength(64)
        .map(String::trim)
        .filter(name -> !name.isEmpty());
  }

  /** Tags, in either case. */
  static Arbitrary<String> tags() {
    return Arbitraries.strings()
        .withChars(LETTERS)
        .ofMinLength(1)
        .ofMaxLength(32)
        .filter(tag -> !tag.matches("[0-9A-Fa-f]{6}"));
  }

  /** Six hexadecimal digits, in either case. */
  static Arbitrary<String> hexDigits() {
    return Arbitraries.strings().withChars("0123456789abcdefABCDEF").ofLength(6);
  }
}
