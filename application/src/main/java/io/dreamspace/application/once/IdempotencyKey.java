package io.dreamspace.application.once;

import io.dreamspace.domain.problem.Problem.Invalid;

/**
 * A caller's own name for something that shall happen once, however often it is asked for.
 *
 * @param value 1 to 255 visible ASCII characters, blanks not among them
 */
public record IdempotencyKey(String value) {
  private static final int LONGEST = 255;
  private static final char FIRST_VISIBLE = '!';
  private static final char LAST_VISIBLE = '~';

  /**
   * Checks the value.
   *
   * @throws Invalid if it is empty, too long, or has other characters
   */
  public IdempotencyKey {
    if (value.isEmpty()
        || value.length() > LONGEST
        || !value.chars().allMatch(IdempotencyKey::isVisible)) {
      throw new Invalid(
          null,
          "An idempotency key must be 1 to "
              + LONGEST
              + " visible ASCII characters, without blanks.");
    }
  }

  private static boolean isVisible(int character) {
    return character >= FIRST_VISIBLE && character <= LAST_VISIBLE;
  }
}
