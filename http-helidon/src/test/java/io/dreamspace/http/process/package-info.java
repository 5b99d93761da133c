/**
 * The server as its users have it: {@code dreamspace.jar} in a process of its own, started, killed
 * and squeezed. {@link io.dreamspace.http.process.ServerProcess} starts it; the speed is measured
 * by the scripts in {@code src/test/wrk}.
 */
package io.dreamspace.http.process;
