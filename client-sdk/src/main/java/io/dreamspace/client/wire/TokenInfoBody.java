package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What there is to tell of a token.
 *
 * @param issued in milliseconds since 1970
 * @param expiresIn in seconds, 0 if it has expired
 * @param user for whom it was issued
 */
public record TokenInfoBody(
    long issued,
    @JsonProperty("expires_in") long expiresIn,
    @JsonProperty("client_id") String clientId,
    AccountBody user) {}
