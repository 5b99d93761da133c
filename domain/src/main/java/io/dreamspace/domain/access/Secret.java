package io.dreamspace.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody shows to prove something: a token, a code, the secret of a client. Only its hash is
 * kept. It shows itself to nobody who prints it.
 *
 * @param value as it was given, or as it was sent; anything
 */
public record Secret(String value) {

  /** What is kept of it: the same for the same secret, and no way leads back. */
  public SecretHash hash() {
    byte[] digest = sha256().digest(value.getBytes(StandardCharsets.UTF_8));
    return new SecretHash(HexFormat.of().formatHex(digest));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** Says nothing about the value. */
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
