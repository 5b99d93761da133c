package io.dreamspace.application.oauth;

import io.dreamspace.domain.client.CodeChallenge;
import org.jspecify.annotations.Nullable;

/**
 * What a registered client asks of whoever it has sent here.
 *
 * @param clientId as it was sent; anything, as is {@code redirectUri}
 * @param challenge null if the client makes none
 */
public record AuthorizationRequest(
    String clientId, String redirectUri, @Nullable CodeChallenge challenge) {}
