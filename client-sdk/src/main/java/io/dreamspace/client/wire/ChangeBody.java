package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A change, in a page as well as alone.
 *
 * @param changeId ascends; means something in its epoch alone
 * @param type such as {@code event.created}
 * @param at ISO 8601 with offset
 * @param collection which a stream came into or left; not written for other changes
 * @param data the object as its own route answers it; null if nothing is known of it any more
 */
public record ChangeBody(
    @JsonProperty("change_id") long changeId,
    String epoch,
    String type,
    String at,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String collection,
    @Nullable Object data) {}
