/**
 * Dreamspace on a server elsewhere, used as if it were in this process: begin at {@link
 * io.dreamspace.client.RemoteSession}. How a call becomes requests is in {@code Http}, {@code
 * Attempts} and {@code Transport}; the records of the wire are in {@link
 * io.dreamspace.client.wire}.
 */
@NullMarked
package io.dreamspace.client;

import org.jspecify.annotations.NullMarked;
