package io.dreamspace.application.access;

import io.dreamspace.domain.access.Secret;
import java.time.Instant;

/**
 * That a browser is the operator's, for a while.
 *
 * @param token by which it is known again; what it was shown, or a newer one if renewed
 * @param expiresAt from then on that counts for nothing
 * @param renewed whether the browser has to be given the token, which lasts longer than the one it
 *     has shown
 * @param admission lets somebody look on until the session expires that was shown
 */
public record OperatorSession(
    Secret token, Instant expiresAt, boolean renewed, Admission admission) {}
