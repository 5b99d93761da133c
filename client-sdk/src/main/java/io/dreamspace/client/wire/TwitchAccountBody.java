package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A Twitch account that is linked to a user.
 *
 * @param name as Twitch last told it
 * @param linkedAt ISO 8601 with offset
 */
public record TwitchAccountBody(
    @JsonProperty("twitch_id") String twitchId,
    @Nullable String name,
    @JsonProperty("linked_at") String linkedAt) {}
