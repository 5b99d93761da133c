package io.dreamspace.http.pages.visit;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.request.Cookies;
import io.dreamspace.http.request.SessionCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends to show that it is ours: made of what the browser's session is known by, or for
 * guests of a cookie that stands for nothing else. Who has the one can't tell the other.
 */
public final class FormToken {
  private static final String GUEST_COOKIE = "dreamspace_form";
  private static final Duration GUEST_COOKIE_LASTS = Duration.ofHours(12);
  private static final int GUEST_BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ServerRequest request;
  private final ServerResponse response;
  private @Nullable String value;

  FormToken(ServerRequest request, ServerResponse response) {
    this.request = request;
    this.response = response;
  }

  /** The token of this browser; only a guest who gets a form is given a cookie for it. */
  public String value() {
    String known = value;
    if (known == null) {
      known = of(secret());
      value = known;
    }
    return known;
  }

  private String secret() {
    return SessionCookie.tokenOf(request.headers())
        .or(() -> Cookies.find(GUEST_COOKIE, request.headers()))
        .orElseGet(this::giveSecret);
  }

  private String giveSecret() {
    byte[] bytes = new byte[GUEST_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    Cookies.give(GUEST_COOKIE, secret, GUEST_COOKIE_LASTS, request, response);
    return secret;
  }

  private static String of(String secret) {
    return new Secret("form " + secret).hash().hex();
  }

  boolean is(String sent) {
    return MessageDigest.isEqual(bytes(value()), bytes(sent));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
