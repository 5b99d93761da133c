package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the feed stands, which is what a connection begins with.
 *
 * @param type {@code start}; {@code heartbeat} if it is told again
 * @param changeId after which change it goes on
 * @param guaranteedFrom the first change that is sure to be told to whoever asks for it
 * @param latest the last change that there is
 */
public record FeedStartBody(
    String type,
    @JsonProperty("change_id") long changeId,
    String epoch,
    @JsonProperty("guaranteed_from") long guaranteedFrom,
    long latest) {}
