package io.dreamspace.application.oauth;

import io.dreamspace.domain.client.ClientApp;
import java.time.Instant;

/**
 * A client that can act for an account.
 *
 * @param issued when it last got a token, whole microseconds
 */
public record Authorization(ClientApp client, Instant issued) {}
