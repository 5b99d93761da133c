package io.dreamspace.client;

/**
 * What a write made.
 *
 * @param isRepeated whether the server had done it before, and only repeats its answer
 */
record Written<T>(T object, boolean isRepeated) {}
