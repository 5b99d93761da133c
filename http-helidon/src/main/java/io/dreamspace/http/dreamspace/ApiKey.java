package io.dreamspace.http.dreamspace;

import io.dreamspace.application.once.Fingerprinting;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The key that every request must bring. */
final class ApiKey {
  private static final HeaderName X_API_KEY = HeaderNames.create("X-API-KEY");

  private final byte[] key;

  ApiKey(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the request brings the key; takes as long whatever it brings. */
  boolean isIn(ServerRequest request) {
    return request
        .headers()
        .first(X_API_KEY)
        .map(given -> given.getBytes(StandardCharsets.UTF_8))
        .filter(given -> MessageDigest.isEqual(given, key))
        .isPresent();
  }

  /** Lets a fingerprint be one that nobody can make without the key. */
  Fingerprinting addTo(Fingerprinting fingerprinting) {
    return fingerprinting.bytes(key);
  }
}
