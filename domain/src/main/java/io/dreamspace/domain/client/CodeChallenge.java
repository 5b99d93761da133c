package io.dreamspace.domain.client;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client says beforehand of what it will show when it redeems its code (RFC 7636), so that
 * nobody else can.
 *
 * @param s256 the SHA-256 of the verifier, as base64url without padding
 */
public record CodeChallenge(String s256) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  /**
   * Takes the challenge as it is.
   *
   * @throws Invalid of the field {@code code_challenge} if it is none
   */
  public CodeChallenge {
    if (!FORM.matcher(s256).matches()) {
      throw new Invalid("code_challenge", "A code challenge has 43 characters of base64url.");
    }
  }

  /**
   * The challenge that a client means.
   *
   * @param challenge null or empty for none, as is {@code method}
   * @return null if neither is given
   * @throws Invalid if the method is another than S256, be it that the client says nothing
   */
  public static @Nullable CodeChallenge parse(@Nullable String challenge, @Nullable String method) {
    String given = challenge == null ? "" : challenge;
    String by = method == null ? "" : method;
    if (given.isEmpty() && by.isEmpty()) {
      return null;
    }
    if (!by.equals("S256")) {
      throw new Invalid("code_challenge_method", "The only code challenge method is S256.");
    }
    return new CodeChallenge(given);
  }

  /** The challenge that this verifier meets. */
  public static CodeChallenge of(String verifier) {
    return new CodeChallenge(challengeOf(verifier));
  }

  /** Whether this is what the challenge was made of. */
  public boolean isMetBy(String verifier) {
    return VERIFIER.matcher(verifier).matches()
        && MessageDigest.isEqual(ascii(s256), ascii(challengeOf(verifier)));
  }

  private static String challengeOf(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(ascii(verifier));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
