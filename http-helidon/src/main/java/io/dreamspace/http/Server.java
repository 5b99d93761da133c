package io.dreamspace.http;

import io.dreamspace.application.Session;
import io.dreamspace.application.once.Once;
import io.dreamspace.http.dreamspace.DreamspaceApi;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.ConnectionEnd;
import io.dreamspace.http.request.InFlight;
import io.dreamspace.http.request.PlainRefusals;
import io.dreamspace.http.request.RequestLog;
import io.dreamspace.http.settings.Settings;
import io.helidon.http.media.jackson.JacksonSupport;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.net.InetAddress;
import java.time.Duration;

/** Dreamspace over HTTP: all that is served, on one screen. */
public final class Server implements AutoCloseable {
  /** Longer than any query that makes sense, so that a long one still gets an answer of ours. */
  private static final int MAX_PROLOGUE_BYTES = 256 * 1024;

  private static final int MAX_HEADERS_BYTES = 32 * 1024;

  /**
   * A body above the limit is taken to its end, so that the client sees our answer; above this many
   * limits, no more. It also bounds a chunk, which is held in memory whole.
   */
  private static final long BODIES_TAKEN = 4;

  /** How long requests in flight may take to finish when the server is closed. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  /** How long connections that are open then may take to close, before they are cut. */
  private static final Duration CLOSING = Duration.ofMillis(100);

  private final WebServer server;
  private final InFlight inFlight;

  private Server(WebServer server, InFlight inFlight) {
    this.server = server;
    this.inFlight = inFlight;
  }

  /**
   * Starts to serve.
   *
   * @param address to listen on; the port is that of the settings
   * @param session of the caller who holds the API key
   * @param once of the same caller
   */
  public static Server start(InetAddress address, Settings settings, Session session, Once once) {
    Json json = new Json();
    DreamspaceApi dreamspace =
        new DreamspaceApi(
            session,
            once,
            settings.apiToken().value(),
            new ServerTime(settings.zone()),
            json,
            Math.toIntExact(settings.bodyLimit()));
    InFlight inFlight = new InFlight();
    WebServer server =
        WebServer.builder()
            .address(address)
            .port(settings.port())
            .connectionOptions(options -> options.tcpNoDelay(true))
            .addProtocol(
                Http1Config.builder()
                    .maxPrologueLength(MAX_PROLOGUE_BYTES)
                    .maxHeadersSize(MAX_HEADERS_BYTES)
                    .validatePath(false)
                    .build())
            .maxPayloadSize(BODIES_TAKEN * settings.bodyLimit())
            // What is served stands here; looking for more takes half of a start.
            .protocolsDiscoverServices(false)
            .featuresDiscoverServices(false)
            .mediaContext(
                media ->
                    media
                        .mediaSupportsDiscoverServices(false)
                        .addMediaSupport(JacksonSupport.create(json.mapper())))
            .directHandlers(PlainRefusals.handlers())
            .shutdownHook(false)
            .shutdownGracePeriod(CLOSING)
            .addRouting(routing(dreamspace, inFlight))
            .build();
    return new Server(server.start(), inFlight);
  }

  private static HttpRouting.Builder routing(DreamspaceApi dreamspace, InFlight inFlight) {
    return HttpRouting.builder()
        .addFilter(new ConnectionEnd())
        .addFilter(new RequestLog())
        .addFilter(inFlight)
        .any(dreamspace);
  }

  /** The port listened on, also if any free one was asked for. */
  public int port() {
    return server.port();
  }

  /** Takes no more requests, and lets those in flight finish. */
  @Override
  public void close() {
    inFlight.end(GRACE);
    server.stop();
  }
}
