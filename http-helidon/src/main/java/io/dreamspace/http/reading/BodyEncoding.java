package io.dreamspace.http.reading;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.OptionalInt;

/**
 * Lets through what is UTF-8 to the parser, which would guess at UTF-16 and mend malformed text.
 */
final class BodyEncoding {
  private static final int SEEN_BY_GUESS = 4;

  private BodyEncoding() {}

  static void check(byte[] body) {
    OptionalInt fault = Utf8.firstFault(body);
    if (fault.isPresent()) {
      throw new Invalid(
          null, "The body is not UTF-8: bad byte at " + Position.of(body, fault.getAsInt()) + ".");
    }
    if (body.length >= 3
        && body[0] == (byte) 0xEF
        && body[1] == (byte) 0xBB
        && body[2] == (byte) 0xBF) {
      throw new Invalid(null, "The body is not JSON: it begins with a byte order mark.");
    }
    for (int i = 0; i < Math.min(SEEN_BY_GUESS, body.length); i++) {
      if (body[i] == 0) {
        throw JsonFault.unexpected(body, i);
      }
    }
  }
}
