package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Secret;
import java.time.Instant;

/**
 * Somebody has just signed in.
 *
 * @param token by which their browser finds the session again
 * @param expiresAt when the session ends, unless it is used before
 */
public record SignedIn(Secret token, AccountId account, Instant expiresAt) {}
