package io.dreamspace.http.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The value of a number that is whole, such as {@code 21} or, as Godot writes it, {@code 21.0}. */
public final class WholeNumber {
  private static final int LONGEST = String.valueOf(Long.MAX_VALUE).length();

  private WholeNumber() {}

  static long read(String name, JsonNode value) {
    if (!value.isNumber()) {
      throw Mismatch.of(name, "an integer", value);
    }
    if (value.canConvertToLong() && value.isIntegralNumber()) {
      return value.longValue();
    }
    return exact(name, value.decimalValue());
  }

  /** The integer that a text in a query or a path is, if it is one of 64 bits in ASCII digits. */
  public static Optional<Long> parse(String text) {
    if (text.startsWith("+") || text.chars().anyMatch(c -> c > '9')) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  // Never expands a number before its size is known: 1e1000000000 is short to write.
  private static long exact(String name, BigDecimal decimal) {
    if (decimal.signum() == 0) {
      return 0;
    }
    if ((long) decimal.precision() - decimal.scale() > LONGEST) {
      throw outOfRange(name);
    }
    if (decimal.stripTrailingZeros().scale() > 0) {
      throw Mismatch.of(name, "an integer, not " + Excerpt.of(decimal.toString()));
    }
    BigInteger whole = decimal.toBigIntegerExact();
    if (whole.bitLength() >= Long.SIZE) {
      throw outOfRange(name);
    }
    return whole.longValue();
  }

  private static Invalid outOfRange(String name) {
    return Mismatch.of(name, "an integer from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
  }
}
