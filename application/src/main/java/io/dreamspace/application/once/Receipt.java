package io.dreamspace.application.once;

import java.time.Instant;

/**
 * Says that something was done, and what came of it.
 *
 * @param caller the name of who asked for it; each has keys of their own
 * @param request what was asked for under the key
 * @param outcome as whoever did it wrote it down
 * @param createdAt whole microseconds, as is {@code expiresAt}
 * @param expiresAt from then on it is as if there were no receipt
 */
public record Receipt(
    String caller,
    IdempotencyKey key,
    Fingerprint request,
    String outcome,
    Instant createdAt,
    Instant expiresAt) {

  /** Whether it still counts. */
  public boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }
}
