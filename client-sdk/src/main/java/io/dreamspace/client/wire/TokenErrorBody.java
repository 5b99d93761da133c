package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a client got no tokens.
 *
 * @param error one of the codes of OAuth 2
 * @param description always empty
 */
public record TokenErrorBody(String error, @JsonProperty("error_description") String description) {}
