/**
 * Requests that bring an {@code Idempotency-Key}, of both APIs: whoever got no answer can send them
 * again, and they are done once. {@link io.dreamspace.http.keyed.KeptAnswers} does them.
 */
@NullMarked
package io.dreamspace.http.keyed;

import org.jspecify.annotations.NullMarked;
