/**
 * Measures what is told to many clients, over real sockets: {@link
 * io.dreamspace.benchmark.socket.SocketBenchmark} the websocket of streams, {@link
 * io.dreamspace.benchmark.socket.FeedBenchmark} the feed. The server is a process of its own, see
 * {@link io.dreamspace.benchmark.socket.MeasuredServer}.
 */
@NullMarked
package io.dreamspace.benchmark.socket;

import org.jspecify.annotations.NullMarked;
