package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.DisposableClient;

/**
 * All that a device needs to act for an account.
 *
 * @param secret of the client; told this once
 */
public record DeviceGrant(DisposableClient client, Secret secret, TokenGrant tokens) {}
