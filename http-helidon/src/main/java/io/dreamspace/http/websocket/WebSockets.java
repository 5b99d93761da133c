package io.dreamspace.http.websocket;

import io.dreamspace.http.request.InFlight;
import io.dreamspace.http.request.RequestLog;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionSelectorConfig;
import io.helidon.webserver.http1.spi.Http1Upgrader;
import io.helidon.webserver.spi.ServerConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The websockets that a server has open. */
public final class WebSockets implements Http1Upgrader, AutoCloseable {
  /** How long clients may take to say farewell when the server is closed. */
  private static final Duration FAREWELL = Duration.ofMillis(500);

  /** How the protocol may be written: its case does not count, and Helidon looks it up as it is. */
  private static final List<String> SPELLINGS =
      List.of(HandshakeFlaw.PROTOCOL, "WebSocket", "Websocket", "WEBSOCKET");

  private final Map<String, Endpoint> endpoints;
  private final Predicate<String> passedOver;
  private final RequestLog log;
  private final InFlight inFlight;
  private final Set<OpenSocket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;

  /**
   * None yet.
   *
   * @param endpoints who talks to those who come, by path; anything else there is answered as if
   *     this did not exist
   * @param passedOver whether one who comes to this path is left to others all the same
   * @param inFlight counts the messages that are being handled
   */
  public WebSockets(
      Map<String, Endpoint> endpoints,
      Predicate<String> passedOver,
      RequestLog log,
      InFlight inFlight) {
    this.endpoints = Map.copyOf(endpoints);
    this.passedOver = passedOver;
    this.log = log;
    this.inFlight = inFlight;
  }

  /** Lets connections that are made come here when they ask for it. */
  public void addTo(Http1ConnectionSelectorConfig.Builder connections) {
    SPELLINGS.forEach(spelling -> connections.putUpgrader(spelling, this));
  }

  @Override
  public String supportedProtocol() {
    return HandshakeFlaw.PROTOCOL;
  }

  @Override
  public @Nullable ServerConnection upgrade(
      ConnectionContext context, HttpPrologue prologue, WritableHeaders<?> headers) {
    long start = System.nanoTime();
    Endpoint endpoint = endpoints.get(prologue.uriPath().rawPath());
    Handshake handshake = new Handshake(prologue, headers);
    if (ending
        || endpoint == null
        || HandshakeFlaw.of(prologue, headers).isPresent()
        || passedOver.test(prologue.uriPath().rawPath())
        || !endpoint.welcomes(handshake)) {
      return null;
    }
    OpenSocket connection = new OpenSocket(context, handshake, endpoint, this);
    log.upgraded(prologue, System.nanoTime() - start);
    return connection;
  }

  InFlight inFlight() {
    return inFlight;
  }

  void add(OpenSocket connection) {
    open.add(connection);
    if (ending) {
      connection.close(Close.STOPPING);
    }
  }

  void remove(OpenSocket connection) {
    open.remove(connection);
  }

  /** Cuts all off that are open now. */
  public void cut() {
    open.forEach(connection -> connection.close(true));
  }

  /** Says farewell to all clients, and gives them a moment to do the same. */
  @Override
  public void close() {
    ending = true;
    open.forEach(connection -> connection.close(Close.STOPPING));
    long end = System.nanoTime() + FAREWELL.toNanos();
    try {
      for (OpenSocket connection : open) {
        connection.awaitEnd(Duration.ofNanos(end - System.nanoTime()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
