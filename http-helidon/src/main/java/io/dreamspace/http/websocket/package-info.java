/**
 * Websocket by RFC 6455, for one path, on connections that Helidon has accepted: {@link
 * io.dreamspace.http.websocket.WebSockets} holds all that are open. What is said over them is an
 * {@link io.dreamspace.http.websocket.Endpoint}'s matter.
 */
@NullMarked
package io.dreamspace.http.websocket;

import org.jspecify.annotations.NullMarked;
