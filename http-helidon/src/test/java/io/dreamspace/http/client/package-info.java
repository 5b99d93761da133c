/**
 * The client against real servers: one of ours, and sockets that answer as no server should. The
 * client itself is in {@code io.dreamspace.client}.
 */
package io.dreamspace.http.client;
