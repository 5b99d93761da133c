package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;

/**
 * By what a client says which one it is, and proves it.
 *
 * @param id as it was sent; anything
 */
public record ClientCredentials(String id, Secret secret) {}
