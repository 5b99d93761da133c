package io.dreamspace.http.websocket;

import io.dreamspace.http.request.InFlight;
import java.io.IOException;

/** Websockets whose server is one method; by default it says what it is told. */
final class EchoServer implements AutoCloseable {
  static final String PATH = "/echo";

  private final SocketHost host;

  EchoServer() {
    this((handshake, peer) -> new Echo(peer));
  }

  EchoServer(Endpoint endpoint) {
    host = new SocketHost(PATH, endpoint);
  }

  /** Sends back what comes. */
  record Echo(Peer peer) implements Endpoint.Conversation {
    @Override
    public void receive(byte[] text) throws InterruptedException {
      peer.awaitRoom();
      peer.send(Frame.text(text));
    }

    @Override
    public void ended() {}
  }

  int port() {
    return host.port();
  }

  RawSocket open(String... headers) throws IOException {
    return RawSocket.open(port(), PATH, headers);
  }

  InFlight inFlight() {
    return host.inFlight();
  }

  WebSockets sockets() {
    return host.sockets();
  }

  @Override
  public void close() {
    host.close();
  }
}
