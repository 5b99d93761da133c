package io.dreamspace.http.websocket;

import io.dreamspace.http.request.InFlight;
import io.dreamspace.http.request.RequestLog;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http1.Http1ConnectionSelectorConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;

/** Websockets whose server is one method; by default it says what it is told. */
final class EchoServer implements AutoCloseable {
  static final String PATH = "/echo";

  private final InFlight inFlight = new InFlight();
  private final WebSockets sockets;
  private final WebServer server;

  EchoServer() {
    this((handshake, peer) -> new Echo(peer));
  }

  EchoServer(Endpoint endpoint) {
    sockets = new WebSockets(PATH, endpoint, new RequestLog(), inFlight);
    Http1ConnectionSelectorConfig.Builder connections =
        Http1ConnectionSelector.builder().config(Http1Config.create());
    sockets.addTo(connections);
    server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .connectionOptions(options -> options.tcpNoDelay(true))
            .idleConnectionTimeout(Duration.ofMillis(50))
            .idleConnectionPeriod(Duration.ofMillis(50))
            .shutdownGracePeriod(Duration.ofMillis(100))
            .shutdownHook(false)
            .addConnectionSelector(connections.build())
            .addRouting(HttpRouting.builder().get(PATH, (request, response) -> response.send()))
            .build()
            .start();
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
    return server.port();
  }

  RawSocket open(String... headers) throws IOException {
    return RawSocket.open(port(), PATH, headers);
  }

  InFlight inFlight() {
    return inFlight;
  }

  WebSockets sockets() {
    return sockets;
  }

  @Override
  public void close() {
    inFlight.end(Duration.ofSeconds(20));
    sockets.close();
    server.stop();
  }
}
