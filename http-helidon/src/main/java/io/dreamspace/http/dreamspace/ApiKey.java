package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Engine;
import io.dreamspace.application.access.OperatorSessions;
import io.dreamspace.application.once.Fingerprinting;
import io.dreamspace.domain.access.Secret;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The key that every request must bring. */
public final class ApiKey {
  private static final HeaderName X_API_KEY = HeaderNames.create("X-API-KEY");

  private final Secret secret;
  private final byte[] key;

  /** The key that is this. */
  public ApiKey(String key) {
    this.secret = new Secret(key);
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a request with these headers brings the key; takes as long whatever it brings. */
  public boolean isIn(Headers headers) {
    return headers
        .first(X_API_KEY)
        .map(given -> given.getBytes(StandardCharsets.UTF_8))
        .filter(given -> MessageDigest.isEqual(given, key))
        .isPresent();
  }

  /** How those who hold the key sign in with a browser. */
  OperatorSessions operatorSessions(Engine engine) {
    return engine.operatorSessions(secret);
  }

  /** Whether a request with these headers brings any key. */
  static boolean isGiven(Headers headers) {
    return headers.contains(X_API_KEY);
  }

  /** Lets a fingerprint be one that nobody can make without the key. */
  Fingerprinting addTo(Fingerprinting fingerprinting) {
    return fingerprinting.bytes(key);
  }
}
