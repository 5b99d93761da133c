package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.RegisteredClient;

/**
 * A client that was just registered.
 *
 * @param secret by which it proves to be this client; told this once
 */
public record NewClient(RegisteredClient client, Secret secret) {}
