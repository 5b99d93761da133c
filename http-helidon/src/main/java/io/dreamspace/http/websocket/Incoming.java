package io.dreamspace.http.websocket;

import java.nio.ByteBuffer;

/** What a client says. */
sealed interface Incoming {

  /**
   * A message, however many frames it came in.
   *
   * @param utf8 well-formed, the whole array behind it
   */
  record Text(ByteBuffer utf8) implements Incoming {}

  /** To be answered with the same payload, which is the whole array behind it. */
  record Ping(ByteBuffer payload) implements Incoming {}

  record Pong() implements Incoming {}

  /** The last that the client says. */
  record Farewell(Close close) implements Incoming {}
}
