package io.dreamspace.domain.stream;

import org.jspecify.annotations.Nullable;

/**
 * A stream as somebody wants it to be: created, or if it is there, changed.
 *
 * @param name as it was given; whether it is one is found out when it is used
 * @param uri as it was given, its last segment what stands for the name
 * @param color null for none in particular
 * @param tags all that the stream shall carry; null to leave them alone
 */
public record StreamDraft(String name, String uri, @Nullable Color color, @Nullable Tags tags) {}
