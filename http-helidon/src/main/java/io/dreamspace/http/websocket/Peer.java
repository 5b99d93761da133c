package io.dreamspace.http.websocket;

import java.time.Duration;

/** The client at the other end of a websocket. Safe for use by many threads. */
public interface Peer {

  /**
   * Waits until the client has taken most of what it was sent. Who answers does so first: then a
   * client that does not read is asked nothing more of either.
   */
  void awaitRoom() throws InterruptedException;

  /**
   * Sends a message behind all others, without waiting. If too many are waiting already, the client
   * is cut off instead. Does nothing once the connection is closed.
   */
  void send(Frame message);

  /**
   * Sends a message once the client has taken most of what it was sent, however large it is. Does
   * nothing once the connection is closed. Returns false, and sends nothing, if the client takes
   * longer than that.
   */
  boolean sendInTurn(Frame message, Duration patience) throws InterruptedException;

  /** Closes the connection after what was sent, and after the message that is being handled. */
  void close(Close close);
}
