/**
 * Measures the websocket over real sockets. {@link io.dreamspace.benchmark.socket.SocketBenchmark}
 * starts the server as a process of its own, see {@link
 * io.dreamspace.benchmark.socket.MeasuredServer}.
 */
@NullMarked
package io.dreamspace.benchmark.socket;

import org.jspecify.annotations.NullMarked;
