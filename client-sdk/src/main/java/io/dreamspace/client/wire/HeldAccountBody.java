package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An account as whoever administers it sees it.
 *
 * @param accountId 24 hexadecimal digits
 * @param userName null until it is chosen
 * @param rootStream the id of the stream that is there once the name is chosen
 * @param twitchId of the Twitch account that is theirs; null if none is known
 * @param createdAt ISO 8601 with offset
 */
public record HeldAccountBody(
    @JsonProperty("account_id") String accountId,
    @JsonProperty("user_name") @Nullable String userName,
    @JsonProperty("root_stream") String rootStream,
    @JsonProperty("twitch_id") @Nullable String twitchId,
    @JsonProperty("created_at") String createdAt) {}
