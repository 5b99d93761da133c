package io.dreamspace.http.websocket;

/** What a client says. */
sealed interface Incoming {

  /**
   * A message, however many frames it came in.
   *
   * @param utf8 well-formed
   */
  record Text(Payload utf8) implements Incoming {}

  /** To be answered with the same payload. */
  record Ping(Payload payload) implements Incoming {}

  record Pong() implements Incoming {}

  /** The last that the client says. */
  record Farewell(Close close) implements Incoming {}
}
