/**
 * From what the use cases answer to the wire's records: {@link
 * io.dreamspace.http.mapping.WireBodies} is the way in. The records themselves are in {@code
 * io.dreamspace.client.wire}.
 */
@NullMarked
package io.dreamspace.http.mapping;

import org.jspecify.annotations.NullMarked;
