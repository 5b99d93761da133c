package io.dreamspace.domain.account;

import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import java.util.Optional;
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
    if (!isName(value)) {
      throw new Invalid(
          "userName",
          "A user name has 3 to 64 letters, digits, spaces, underscores, hyphens or dollar signs.");
    }
  }

  /** The name that somebody means; empty if this can be none. */
  public static Optional<UserName> parse(String text) {
    return isName(text.trim()) ? Optional.of(new UserName(text)) : Optional.empty();
  }

  private static boolean isName(String trimmed) {
    return FORM.matcher(trimmed).matches();
  }

  /** Where the root stream of this name stands; two names of one place are the same to accounts. */
  public StreamUri rootUri() {
    return StreamUri.root(new StreamName(value));
  }
}
