package io.dreamspace.application;

import io.dreamspace.domain.ObjectId;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Gives out ids of the form that the Blot're API has. Safe for use by many threads. */
public final class IdSource {
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public IdSource(InstantSource clock) {
    this.clock = clock;
  }

  /** An id that nobody has, and that nobody can guess; see {@link ObjectId}. */
  public String next() {
    return ObjectId.of(clock.instant(), random.nextLong());
  }
}
