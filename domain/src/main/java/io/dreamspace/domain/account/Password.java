package io.dreamspace.domain.account;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.text.Normalizer;

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
    value = Normalizer.normalize(value, Normalizer.Form.NFKC);
    int length = value.codePointCount(0, value.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new Invalid("password", "A password has 8 to 128 characters.");
    }
  }

  /** Says nothing about the value. */
  @Override
  public String toString() {
    return "Password[…]";
  }
}
