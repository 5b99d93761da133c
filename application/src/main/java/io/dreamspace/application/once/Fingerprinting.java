package io.dreamspace.application.once;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fingerprint of a request part by part. Their order counts and so do the borders between
 * them; the same parts give the same fingerprint in every process and every version. Used by one
 * thread, once.
 */
public final class Fingerprinting {
  private static final long NONE = -1;

  private final MessageDigest digest;

  /**
   * Begins with what sort of request it is.
   *
   * @param sort keeps requests apart that have the same parts
   */
  public Fingerprinting(String sort) {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
    text(sort);
  }

  /** Adds a text; null is another one than the empty. */
  public Fingerprinting text(@Nullable String text) {
    return text == null ? number(NONE) : bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes, and how many they are. */
  public Fingerprinting bytes(byte[] bytes) {
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  /** Adds a number. */
  public Fingerprinting number(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  /** The fingerprint of all that was added. */
  public Fingerprint fingerprint() {
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }
}
