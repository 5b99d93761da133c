/**
 * The websocket of the Blot're API: requests, and what subscribers are told. Begin with {@link
 * io.dreamspace.http.blotre.socket.StreamSockets}; how messages travel is in {@code
 * io.dreamspace.http.websocket}.
 */
@NullMarked
package io.dreamspace.http.blotre.socket;

import org.jspecify.annotations.NullMarked;
