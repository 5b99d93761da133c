package io.dreamspace.http.dreamspace;

import io.dreamspace.application.once.Fingerprinting;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The key that every request must bring. */
public final class ApiKey {
  private static final HeaderName X_API_KEY = HeaderNames.create("X-API-KEY");

  private final byte[] key;

  /** The key that is this. */
  public ApiKey(String key) {
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

  /** Lets a fingerprint be one that nobody can make without the key. */
  Fingerprinting addTo(Fingerprinting fingerprinting) {
    return fingerprinting.bytes(key);
  }
}
