package io.dreamspace.http.oidc;

import io.dreamspace.domain.access.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sign-ins that have begun, in memory: after a restart people begin again. Each is ended once,
 * in the browser that began it.
 */
final class SignInsUnderway {
  /** How long one may take to sign in at the provider. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Beyond this the oldest is given up, so that nobody can fill the memory. */
  static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<Secret, Underway> byState = new LinkedHashMap<>();

  SignInsUnderway(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void put(Secret state, Beginning beginning, Secret nonce, Secret verifier) {
    Instant now = clock.instant();
    removeOld(now);
    byState.put(state, new Underway(beginning, nonce, verifier, now.plus(PATIENCE)));
  }

  /** They stand in the order in which they began. */
  private void removeOld(Instant now) {
    Iterator<Underway> oldest = byState.values().iterator();
    while (oldest.hasNext()) {
      boolean inTime = now.isBefore(oldest.next().until());
      if (inTime && byState.size() < MOST) {
        return;
      }
      oldest.remove();
    }
  }

  /** The sign-in of this state, which is under way no more; another browser's stays. */
  synchronized Optional<Underway> take(Secret state, Secret browser) {
    Underway underway = byState.get(state);
    if (underway == null || !same(underway.beginning().browser(), browser)) {
      return Optional.empty();
    }
    byState.remove(state);
    return Optional.of(underway).filter(taken -> clock.instant().isBefore(taken.until()));
  }

  private static boolean same(Secret one, Secret other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(Secret secret) {
    return secret.value().getBytes(StandardCharsets.UTF_8);
  }
}
