/**
 * Websockets as raw bytes, with a server that echoes. {@link
 * io.dreamspace.http.websocket.RawSocket} is for all tests that speak websocket.
 */
package io.dreamspace.http.websocket;
