package io.dreamspace.domain;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form of the ids that the Blot're API has: 24 hexadecimal digits, in lower case. They begin
 * with the second in which they were given.
 */
public final class ObjectId {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{24}");

  private ObjectId() {}

  /** A new id; no two with the same 64 random bits are given within a second. */
  public static String of(Instant at, long random) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits((int) at.getEpochSecond()) + hex.toHexDigits(random);
  }

  /** The id that a client means; empty if this is no id, as which it can name nothing. */
  public static Optional<String> parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return DIGITS.matcher(lower).matches() ? Optional.of(lower) : Optional.empty();
  }

  /**
   * The id, unchanged, if it has the form.
   *
   * @throws IllegalArgumentException if not: whoever has an id got it from here
   */
  public static String checked(String hex) {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException("An id has 24 hexadecimal digits, in lower case.");
    }
    return hex;
  }
}
