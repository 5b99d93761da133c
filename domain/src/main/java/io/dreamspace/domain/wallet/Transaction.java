package io.dreamspace.domain.wallet;

import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking in a user's wallet. It is never changed.
 *
 * @param amount negative when it is spent
 * @param reference whatever its sender links it to
 * @param createdAt whole microseconds
 */
public record Transaction(
    TransactionId id,
    UserId userId,
    long amount,
    String description,
    @Nullable String reference,
    Instant createdAt) {}
