package io.dreamspace.application.access;

import io.dreamspace.domain.access.SecretHash;
import java.util.concurrent.atomic.AtomicLong;

/** Holds until the key is revoked, which is looked up again only when some key was. */
final class KeyAdmission implements Admission {
  private final OverlayKeyStore keys;
  private final SecretHash secret;
  private final AtomicLong revocations;
  private volatile long seen;

  /**
   * By the key of this secret.
   *
   * @param seen how many keys had been revoked before this one was found
   */
  KeyAdmission(OverlayKeyStore keys, SecretHash secret, AtomicLong revocations, long seen) {
    this.keys = keys;
    this.secret = secret;
    this.revocations = revocations;
    this.seen = seen;
  }

  @Override
  public boolean holds() {
    long now = revocations.get();
    if (now == seen) {
      return true;
    }
    boolean there = keys.find(secret).isPresent();
    if (there) {
      seen = now;
    }
    return there;
  }
}
