package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import java.time.Instant;

/**
 * Somebody is signed in.
 *
 * @param account theirs
 * @param expiresAt when they are no longer, unless they are seen before
 * @param renewed whether that has just been put off, so that the browser has to be told
 */
public record BrowserSession(AccountId account, Instant expiresAt, boolean renewed) {}
