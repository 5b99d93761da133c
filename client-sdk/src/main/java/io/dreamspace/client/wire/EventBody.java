package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on the stream.
 *
 * @param documentId null if nothing was drawn, as is {@code document}
 * @param user as they are now
 * @param userName the user's name at that moment
 * @param occurredAt ISO 8601 with offset, as is {@code createdAt}
 * @param kind written flat into the same object, beginning with {@code event_type}
 */
public record EventBody(
    @JsonProperty("event_id") long eventId,
    @JsonProperty("document_id") @Nullable Long documentId,
    @Nullable DocumentBody document,
    @JsonProperty("user_id") long userId,
    UserBody user,
    @JsonProperty("user_name") @Nullable String userName,
    @JsonProperty("occurred_at") String occurredAt,
    @JsonProperty("created_at") String createdAt,
    @JsonUnwrapped EventKindBody kind) {}
