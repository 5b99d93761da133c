package io.dreamspace.http.oidc;

import io.dreamspace.domain.access.Secret;
import java.time.Instant;

/**
 * A sign-in that has begun.
 *
 * @param nonce what the provider has to sign
 * @param verifier without which the provider's code is worth nothing
 * @param until when it is given up
 */
record Underway(Beginning beginning, Secret nonce, Secret verifier, Instant until) {}
