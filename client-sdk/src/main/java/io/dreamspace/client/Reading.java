package io.dreamspace.client;

import java.util.function.Function;

/**
 * How an object of an answer is read.
 *
 * @param body the record that its JSON becomes
 * @param toDomain what that is made into
 */
record Reading<B, T>(Class<B> body, Function<B, T> toDomain) {}
