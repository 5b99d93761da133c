package io.dreamspace.http.oidc;

import io.dreamspace.domain.account.ExternalIdentity;

/**
 * Somebody has come back from the provider, which vouches for them.
 *
 * @param beginning how they set out
 */
public record Arrival(Beginning beginning, ExternalIdentity identity) {}
