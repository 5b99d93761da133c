package io.dreamspace.client;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of a list.
 *
 * @param next the id after which the list goes on, if it does
 * @param bytes that it took on the wire
 */
record Page<T>(List<T> items, OptionalLong next, int bytes) {}
