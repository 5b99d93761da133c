/**
 * The feed of all changes over HTTP: as pages, as Server-Sent Events and over a websocket, all with
 * the same messages. Where it is served stands in {@code io.dreamspace.http.dreamspace}, and in
 * {@code io.dreamspace.http.Server} for the websocket.
 */
@NullMarked
package io.dreamspace.http.feed;

import org.jspecify.annotations.NullMarked;
