package io.dreamspace.application.access;

import io.dreamspace.domain.access.Secret;
import java.time.Instant;

/**
 * What lets somebody look on for a moment.
 *
 * @param secret to be shown
 * @param expiresAt from then on it lets nobody in; who is in may stay
 */
public record Ticket(Secret secret, Instant expiresAt) {}
