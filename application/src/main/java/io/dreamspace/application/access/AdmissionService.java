package io.dreamspace.application.access;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.access.SecretHash;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Lets in those who have a ticket or an overlay key. */
public final class AdmissionService implements Admissions {
  private final OverlayKeyStore keys;
  private final TicketSeal seal;
  private final AtomicLong revocations;

  /**
   * On this store.
   *
   * @param revocations how many keys were revoked
   */
  public AdmissionService(OverlayKeyStore keys, TicketSeal seal, AtomicLong revocations) {
    this.keys = keys;
    this.seal = seal;
    this.revocations = revocations;
  }

  @Override
  public Optional<Admission> admit(String shown) {
    if (seal.counts(shown)) {
      return Optional.of(() -> true);
    }
    SecretHash secret = new Secret(shown).hash();
    long seen = revocations.get();
    return keys.find(secret).map(key -> new KeyAdmission(keys, secret, revocations, seen));
  }
}
