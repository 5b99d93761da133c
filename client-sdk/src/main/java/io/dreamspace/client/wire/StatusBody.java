package io.dreamspace.client.wire;

/**
 * What a stream shows.
 *
 * @param color {@code #} and six hexadecimal digits, their case kept
 * @param created in milliseconds since 1970
 * @param poster the id of the account that set it
 */
public record StatusBody(String color, long created, String poster) {}
