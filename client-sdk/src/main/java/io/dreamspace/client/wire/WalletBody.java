package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a user's transactions add up to.
 *
 * @param updatedAt the time of the last one, ISO 8601 with offset; null when there is none
 */
public record WalletBody(
    @JsonProperty("user_id") long userId,
    long balance,
    @JsonProperty("updated_at") @Nullable String updatedAt) {}
