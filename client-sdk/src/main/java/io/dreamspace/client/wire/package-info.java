/**
 * The objects that the API answers, as both ends of the wire read and write them: one record for
 * each, its components in the order of the keys. They need no more of Jackson than its annotations,
 * and the server makes them in {@code io.dreamspace.http.mapping}.
 */
@NullMarked
package io.dreamspace.client.wire;

import org.jspecify.annotations.NullMarked;
