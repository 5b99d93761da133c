package io.dreamspace.domain.account;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.text.Normalizer;
import java.util.Optional;

/**
 * What somebody chooses to sign in with. It shows itself to nobody who prints it.
 *
 * @param value 8 to 128 characters of any kind; the same text in another Unicode form, as another
 *     keyboard may send it, is the same password
 */
public record Password(String value) {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 128;

  /**
   * Takes the password as it is; nothing is trimmed.
   *
   * @throws Invalid of the field {@code password} if it is too short or too long
   */
  public Password {
    value = normalised(value);
    if (!isPassword(value)) {
      throw new Invalid("password", "A password has 8 to 128 characters.");
    }
  }

  /** The password that somebody typed; empty if this can be none. */
  public static Optional<Password> parse(String text) {
    return isPassword(normalised(text)) ? Optional.of(new Password(text)) : Optional.empty();
  }

  private static String normalised(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isPassword(String normalised) {
    int length = normalised.codePointCount(0, normalised.length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /** Says nothing about the value. */
  @Override
  public String toString() {
    return "Password[…]";
  }
}
