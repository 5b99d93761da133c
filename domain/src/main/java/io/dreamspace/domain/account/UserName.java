package io.dreamspace.domain.account;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.regex.Pattern;

/**
 * What an account is called, chosen once; its root stream is called the same. Of the letters that
 * names of streams are made of.
 *
 * @param value 3 to 64 characters, trimmed, its case kept
 */
public record UserName(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9 _$-]{3,64}");

  /**
   * Trims the name.
   *
   * @throws Invalid if it is too short, too long, or of other characters
   */
  public UserName {
    value = value.trim();
    if (!FORM.matcher(value).matches()) {
      throw new Invalid(
          "userName",
          "A user name has 3 to 64 letters, digits, spaces, underscores, hyphens or dollar signs.");
    }
  }
}
