package io.dreamspace.application.access;

import io.dreamspace.domain.access.SecretHash;
import java.time.Instant;

/**
 * How often somebody has tried something that did not succeed.
 *
 * @param subject stands for who, and what
 * @param nextAt when they may try again, whole microseconds
 * @param forgottenAt from then on it is as if they never had, whole microseconds
 */
public record Trials(SecretHash subject, int count, Instant nextAt, Instant forgottenAt) {}
