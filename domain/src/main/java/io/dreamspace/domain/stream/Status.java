package io.dreamspace.domain.stream;

import io.dreamspace.domain.access.AccountId;
import java.time.Instant;

/**
 * What a stream shows now. There is no history of it.
 *
 * @param created when it was set, whole microseconds
 * @param poster who set it
 */
public record Status(Color color, Instant created, AccountId poster) {}
