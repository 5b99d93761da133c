package io.dreamspace.application.access;

import io.dreamspace.domain.access.Secret;
import java.security.SecureRandom;

/** Makes secrets of letters and digits that nobody can guess. Safe for use by many threads. */
public final class SecretSource {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** 285 random bits; and what clients of the Blot're API have always got. */
  private static final int TOKEN_LENGTH = 48;

  /** Few enough to be typed. */
  private static final int CODE_LENGTH = 8;

  private final SecureRandom random;

  /** Secrets of the platform's randomness. */
  public SecretSource() {
    random = new SecureRandom();
  }

  /** A secret for programs. */
  public Secret token() {
    return secret(TOKEN_LENGTH);
  }

  /** A secret that people type. */
  public Secret code() {
    return secret(CODE_LENGTH);
  }

  private Secret secret(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new Secret(text.toString());
  }
}
