package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A program that can act for an account.
 *
 * @param issuedAt when it last got a token, ISO 8601 with offset
 */
public record AuthorizationBody(ClientBody client, @JsonProperty("issued_at") String issuedAt) {}
