package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is told of an account's password.
 *
 * @param isSet whether one can sign in by it
 */
public record PasswordStateBody(@JsonProperty("is_set") boolean isSet) {}
