package io.dreamspace.client.wire;

/**
 * A tag of a stream.
 *
 * @param tag in lower case, without {@code #}
 */
public record TagBody(String tag) {}
