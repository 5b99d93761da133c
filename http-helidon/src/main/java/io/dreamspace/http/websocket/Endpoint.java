package io.dreamspace.http.websocket;

/** Talks to whoever connects. */
@FunctionalInterface
public interface Endpoint {

  /** Whether to talk to this client; if not, its request is answered by whoever answers others. */
  default boolean welcomes(Handshake handshake) {
    return true;
  }

  /** Begins to talk to a client; it has been told that the connection is a websocket. */
  Conversation open(Handshake handshake, Peer peer);

  /** What is done with all that one client says. */
  interface Conversation {

    /**
     * Handles a message; the next one waits until this returns.
     *
     * @param text well-formed UTF-8
     * @throws InterruptedException if the connection is being cut
     */
    void receive(byte[] text) throws InterruptedException;

    /** The client is gone, or soon will be; nothing more is received. Called once. */
    void ended();
  }
}
