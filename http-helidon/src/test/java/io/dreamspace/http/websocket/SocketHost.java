package io.dreamspace.http.websocket;

import io.dreamspace.http.request.InFlight;
import io.dreamspace.http.request.RequestLog;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http1.Http1ConnectionSelectorConfig;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;

/** A server that has nothing but websockets; what is no handshake it answers with 200. */
public final class SocketHost implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMillis(50);

  private final InFlight inFlight = new InFlight();
  private final WebSockets sockets;
  private final WebServer server;

  public SocketHost(String path, Endpoint endpoint) {
    sockets = new WebSockets(Map.of(path, endpoint), all -> false, new RequestLog(), inFlight);
    Http1ConnectionSelectorConfig.Builder connections =
        Http1ConnectionSelector.builder().config(Http1Config.create());
    sockets.addTo(connections);
    server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .connectionOptions(options -> options.tcpNoDelay(true))
            .idleConnectionTimeout(IDLE)
            .idleConnectionPeriod(IDLE)
            .shutdownGracePeriod(Duration.ofMillis(100))
            .shutdownHook(false)
            .addConnectionSelector(connections.build())
            .addRouting(HttpRouting.builder().get(path, (request, response) -> response.send()))
            .build()
            .start();
  }

  public int port() {
    return server.port();
  }

  InFlight inFlight() {
    return inFlight;
  }

  WebSockets sockets() {
    return sockets;
  }

  @Override
  public void close() {
    sockets.close();
    inFlight.end(Duration.ofSeconds(20));
    server.stop();
  }
}
