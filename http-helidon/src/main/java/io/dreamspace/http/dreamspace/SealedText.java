package io.dreamspace.http.dreamspace;

import io.dreamspace.application.once.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Texts that only whoever has the API key can read: what is kept of answers that tell secrets, of
 * which the database otherwise has hashes alone.
 */
final class SealedText {
  private static final String MARK = "sealed ";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final String apiKey;
  private final SecureRandom random = new SecureRandom();

  SealedText(String apiKey) {
    this.apiKey = apiKey;
  }

  String seal(String text, IdempotencyKey key) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return MARK + Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES.", e);
    }
  }

  /**
   * The text again, also if it was not sealed.
   *
   * @return empty if it was sealed under another API key
   */
  Optional<String> open(String text, IdempotencyKey key) {
    if (!text.startsWith(MARK)) {
      return Optional.of(text);
    }
    byte[] whole = Base64.getDecoder().decode(text.substring(MARK.length()));
    byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
    try {
      byte[] opened =
          cipher(Cipher.DECRYPT_MODE, key, nonce)
              .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
      return Optional.of(new String(opened, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException otherKey) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, IdempotencyKey key, byte[] nonce)
      throws GeneralSecurityException {
    byte[] secret =
        MessageDigest.getInstance("SHA-256")
            .digest(("receipt\n" + apiKey + '\n' + key.value()).getBytes(StandardCharsets.UTF_8));
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
