package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.Secret;
import io.dreamspace.domain.client.DisposableClient;
import java.time.Duration;

/**
 * A client that just made itself.
 *
 * @param secret by which it proves to be this client; told this once
 * @param code that whoever shall allow it has to type, and by which it gets its tokens then
 * @param expiresIn how long the code may be used
 */
public record NewDisposableClient(
    DisposableClient client, Secret secret, Secret code, Duration expiresIn) {}
