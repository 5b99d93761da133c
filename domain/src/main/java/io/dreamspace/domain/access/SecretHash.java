package io.dreamspace.domain.access;

import java.util.regex.Pattern;

/**
 * What is kept of a {@link Secret}. Secrets are random and long, so that nobody finds them by
 * trying, and their hashes need no salt.
 *
 * @param hex SHA-256, as 64 hexadecimal digits in lower case
 */
public record SecretHash(String hex) {
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /** {@link Secret#hash} is where they come from. */
  public SecretHash {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException("A hash has 64 hexadecimal digits, in lower case.");
    }
  }

  /** Says nothing about the value. */
  @Override
  public String toString() {
    return "SecretHash[…]";
  }
}
