package io.dreamspace.http;

import io.dreamspace.application.Access;
import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.blotre.StreamApi;
import io.dreamspace.http.blotre.TrailingSlash;
import io.dreamspace.http.blotre.socket.StreamSockets;
import io.dreamspace.http.dreamspace.ApiKey;
import io.dreamspace.http.dreamspace.DreamspaceApi;
import io.dreamspace.http.dreamspace.Entrance;
import io.dreamspace.http.feed.ChangeSockets;
import io.dreamspace.http.feed.LiveFeeds;
import io.dreamspace.http.oauth.OAuthApi;
import io.dreamspace.http.oidc.ProviderSignIn;
import io.dreamspace.http.pages.Pages;
import io.dreamspace.http.pages.visit.Premises;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.BodyLength;
import io.dreamspace.http.request.ClientAddress;
import io.dreamspace.http.request.ConnectionEnd;
import io.dreamspace.http.request.InFlight;
import io.dreamspace.http.request.RequestLog;
import io.dreamspace.http.request.ServerRefusals;
import io.dreamspace.http.settings.ApiToken;
import io.dreamspace.http.settings.Provider;
import io.dreamspace.http.settings.Settings;
import io.dreamspace.http.websocket.Endpoint;
import io.dreamspace.http.websocket.HandshakeRefusal;
import io.dreamspace.http.websocket.WebSockets;
import io.helidon.http.media.jackson.JacksonSupport;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http1.Http1ConnectionSelectorConfig;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  /**
   * How long requests in flight may take to finish when the server is closed: with all the rest,
   * less than the ten seconds that Docker waits.
   */
  private static final Duration GRACE = Duration.ofSeconds(7);

  /** How long connections that are open then may take to close, before they are cut. */
  private static final Duration CLOSING = Duration.ofMillis(100);

  private final WebServer server;
  private final InFlight inFlight;
  private final WebSockets sockets;
  private final StreamSockets streams;
  private final LiveFeeds feeds;

  private Server(
      WebServer server,
      InFlight inFlight,
      WebSockets sockets,
      StreamSockets streams,
      LiveFeeds feeds) {
    this.server = server;
    this.inFlight = inFlight;
    this.sockets = sockets;
    this.streams = streams;
    this.feeds = feeds;
  }

  /**
   * A server for a host that has opened the stores itself: what it does with its own sessions and
   * what arrives by HTTP is in the same place, and each sees the other's writes at once. The host
   * closes the server first, then its engine.
   *
   * @param caller who holds the API token
   * @param apiToken what clients have to send as {@code X-API-KEY}
   * @throws IllegalArgumentException if the token cannot be sent in a header as it is
   */
  public static ServerBuilder serving(Engine engine, Caller caller, String apiToken) {
    return serving(() -> engine, caller, apiToken);
  }

  /**
   * Like {@link #serving(Engine, Caller, String)}, for a host that exchanges its engine while it is
   * served: at each request the server asks which it is.
   */
  public static ServerBuilder serving(Supplier<Engine> engine, Caller caller, String apiToken) {
    return new ServerBuilder(engine, caller, new ApiToken(apiToken));
  }

  /**
   * Starts to serve.
   *
   * @param address to listen on; the port is that of the settings
   * @param caller who holds the API key
   */
  public static Server start(InetAddress address, Settings settings, Engine engine, Caller caller) {
    return start(
        new ServerBuilder(() -> engine, caller, settings.apiToken())
            .address(address)
            .port(settings.port())
            .zone(settings.zone())
            .bodyLimit(settings.bodyLimit())
            .trusting(settings.trustedProxies())
            .signInBy(settings.provider()));
  }

  static Server start(ServerBuilder served) {
    Json json = new Json();
    InFlight inFlight = new InFlight();
    RequestLog log = new RequestLog();
    StreamSockets streams = new StreamSockets(served.engine(), Server::actors, Json.strict());
    LiveFeeds feeds = feeds(served, json);
    Map<String, Endpoint> endpoints =
        Map.of(StreamSockets.PATH, streams, ChangeSockets.PATH, changes(served, feeds));
    WebSockets sockets = new WebSockets(endpoints, served.filteredHandshakes(), log, inFlight);
    WebServer server =
        WebServer.builder()
            .address(served.address())
            .port(served.port())
            .connectionOptions(options -> options.tcpNoDelay(true))
            .addConnectionSelector(connections(sockets))
            .maxPayloadSize(BODIES_TAKEN * Math.max(served.bodyLimit(), StreamApi.BODY_LIMIT))
            // What is served stands here; looking for more takes half of a start.
            .protocolsDiscoverServices(false)
            .featuresDiscoverServices(false)
            .mediaContext(
                media ->
                    media
                        .mediaSupportsDiscoverServices(false)
                        .addMediaSupport(JacksonSupport.create(json.mapper())))
            .directHandlers(ServerRefusals.handlers())
            .shutdownHook(false)
            .shutdownGracePeriod(CLOSING)
            .addRouting(routing(served, feeds, json, log, inFlight))
            .build();
    return new Server(server.start(), inFlight, sockets, streams, feeds);
  }

  private static Http1ConnectionSelector connections(WebSockets sockets) {
    Http1ConnectionSelectorConfig.Builder connections =
        Http1ConnectionSelector.builder()
            .config(
                Http1Config.builder()
                    .maxPrologueLength(MAX_PROLOGUE_BYTES)
                    .maxHeadersSize(MAX_HEADERS_BYTES)
                    .validatePath(false)
                    .build());
    sockets.addTo(connections);
    return connections.build();
  }

  private static HttpRouting.Builder routing(
      ServerBuilder served, LiveFeeds feeds, Json json, RequestLog log, InFlight inFlight) {
    HttpRouting.Builder routing =
        HttpRouting.builder()
            .addFilter(new ConnectionEnd())
            .addFilter(log)
            .addFilter(new BodyLength())
            .addFilter(ClientAddress.behind(served.proxies()))
            .addFilter(inFlight);
    served.filters().forEach(routing::addFilter);
    streams(routing, served, signIn(served.provider()));
    routing.any(new CurrentApi(served.engine(), engine -> dreamspace(served, feeds, json, engine)));
    return routing.any(
        new CurrentApi(served.engine(), engine -> Pages.nothing(premises(served, engine))));
  }

  private static Premises premises(ServerBuilder served, Engine engine) {
    Secret apiKey = new Secret(served.apiToken().value());
    return new Premises(
        engine, served.caller(), engine.operatorSessions(apiKey), new ServerTime(served.zone()));
  }

  private static @Nullable ProviderSignIn signIn(@Nullable Provider provider) {
    return provider == null ? null : new ProviderSignIn(provider, InstantSource.system());
  }

  private static void streams(
      HttpRouting.Builder routing, ServerBuilder served, @Nullable ProviderSignIn provider) {
    Supplier<Engine> current = served.engine();
    Json json = Json.strict();
    routing.any(new TrailingSlash());
    routing.any(new HandshakeRefusal(StreamSockets.PATH));
    routing.any(new CurrentApi(current, engine -> StreamApi.of(engine, actors(engine), json)));
    routing.any(new CurrentApi(current, engine -> StreamApi.pictures(engine, json)));
    routing.any(new CurrentApi(current, engine -> Pages.of(premises(served, engine), provider)));
    routing.any(new CurrentApi(current, engine -> OAuthApi.of(engine, actors(engine), json)));
    routing.any(new CurrentApi(current, engine -> StreamApi.nothing(engine, actors(engine), json)));
  }

  private static LiveFeeds feeds(ServerBuilder served, Json json) {
    return new LiveFeeds(served.caller(), json, new ServerTime(served.zone()), served.feedTiming());
  }

  private static ChangeSockets changes(ServerBuilder served, LiveFeeds feeds) {
    ServerTime times = new ServerTime(served.zone());
    Entrance entrance = new Entrance(new ApiKey(served.apiToken().value()), served.engine(), times);
    return new ChangeSockets(feeds, served.engine(), times, entrance::onlooker);
  }

  private static Actors actors(Engine engine) {
    Access access = engine.access();
    return new Actors(access.authenticator(), access.browserSessions());
  }

  private static DreamspaceApi dreamspace(
      ServerBuilder served, LiveFeeds feeds, Json json, Engine engine) {
    return new DreamspaceApi(
        engine,
        served.caller(),
        feeds.of(engine),
        served.apiToken().value(),
        new ServerTime(served.zone()),
        json,
        Math.toIntExact(served.bodyLimit()));
  }

  /** The port listened on, also if any free one was asked for. */
  public int port() {
    return server.port();
  }

  /** Cuts off all websockets that are open, without farewell: as a network does that fails. */
  public void cutSockets() {
    sockets.cut();
  }

  /** Takes no more requests, and lets those in flight finish. */
  @Override
  public void close() {
    feeds.close();
    sockets.close(); // First: what a client's message waits for may be that the client reads.
    inFlight.end(GRACE);
    streams.close();
    server.stop();
  }
}
