package io.dreamspace.client.wire;

import org.jspecify.annotations.Nullable;

/**
 * An account: what the Blot're API calls a user.
 *
 * @param id 24 hexadecimal digits
 * @param userName its case kept; null until it is chosen
 * @param rootStream the id of the stream that is there once the name is chosen
 */
public record AccountBody(String id, @Nullable String userName, String rootStream) {}
