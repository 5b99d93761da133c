package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A user, alone or inside of what belongs to them.
 *
 * @param userId Dreamspace's own number; not the Twitch id
 * @param twitchId of the account that is shown; null if none is linked
 * @param name of that account, may be out of date
 * @param preferences any text
 * @param createdAt ISO 8601 with offset
 */
public record UserBody(
    @JsonProperty("user_id") long userId,
    @JsonProperty("twitch_id") @Nullable String twitchId,
    @Nullable String name,
    @Nullable String preferences,
    @JsonProperty("created_at") String createdAt) {}
