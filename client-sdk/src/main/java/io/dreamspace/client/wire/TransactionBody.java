package io.dreamspace.client.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A booking in a user's wallet.
 *
 * @param amount negative when it is spent
 * @param reference whatever its sender links it to
 * @param createdAt ISO 8601 with offset
 */
public record TransactionBody(
    @JsonProperty("transaction_id") long transactionId,
    @JsonProperty("user_id") long userId,
    UserBody user,
    long amount,
    String description,
    @Nullable String reference,
    @JsonProperty("created_at") String createdAt) {}
