/**
 * The Blot're API's websocket over real sockets: {@link io.dreamspace.http.blotre.socket.Served} is
 * the server, {@link io.dreamspace.http.blotre.socket.JsonSocket} a client.
 */
package io.dreamspace.http.blotre.socket;
