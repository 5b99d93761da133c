package io.dreamspace.client;

import io.dreamspace.domain.change.Cursor;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the id after which the list goes on, if it does
 * @param position the place in the feed at which it was read, null if the server does not tell
 * @param bytes that it took on the wire
 */
record Page<T>(List<T> items, OptionalLong next, @Nullable Cursor position, int bytes) {}
