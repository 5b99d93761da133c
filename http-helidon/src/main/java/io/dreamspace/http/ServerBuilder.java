package io.dreamspace.http;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.feed.FeedTiming;
import io.dreamspace.http.request.TrustedProxies;
import io.dreamspace.http.settings.ApiToken;
import io.dreamspace.http.settings.Exposure;
import io.dreamspace.http.settings.Provider;
import io.dreamspace.http.settings.Settings;
import io.dreamspace.http.settings.UsageProblem;
import io.helidon.webserver.http.Filter;
import java.net.InetAddress;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a host serves its own engine; see {@link Server#serving(Engine, Caller, String)}. What is not
 * said is as in a server that is started from the command line without arguments.
 */
public final class ServerBuilder {
  private final Supplier<Engine> engine;
  private final Caller caller;
  private final ApiToken apiToken;
  private final List<Filter> filters = new ArrayList<>();
  private @Nullable Provider provider;
  private TrustedProxies proxies = TrustedProxies.NONE;
  private InetAddress address = InetAddress.getLoopbackAddress();
  private int port = Settings.DEFAULT_PORT;
  private ZoneId zone = ZoneId.systemDefault();
  private FeedTiming feedTiming = FeedTiming.standard();
  private Predicate<String> filteredHandshakes = path -> false;
  private long bodyLimit = Settings.DEFAULT_BODY_LIMIT;

  ServerBuilder(Supplier<Engine> engine, Caller caller, ApiToken apiToken) {
    this.engine = engine;
    this.caller = caller;
    this.apiToken = apiToken;
  }

  /** The address to listen on; this machine's loopback if none is given. */
  public ServerBuilder address(InetAddress newAddress) {
    address = newAddress;
    return this;
  }

  /** The port to listen on, 0 for any free one; 8080 if none is given. */
  public ServerBuilder port(int newPort) {
    port = newPort;
    return this;
  }

  /** The zone of times without offset and of all answers; the machine's if none is given. */
  public ServerBuilder zone(ZoneId newZone) {
    zone = newZone;
    return this;
  }

  /** The longest request body that is read, up to 2^30 bytes; 16 MiB if none is given. */
  public ServerBuilder bodyLimit(long bytes) {
    bodyLimit = Settings.checkBodyLimit(bytes);
    return this;
  }

  /** When connections of the feed are told that nothing happens, and when they are cut. */
  ServerBuilder feedTiming(FeedTiming timing) {
    feedTiming = timing;
    return this;
  }

  /** The provider that people can sign in by beside their passwords; null, if not said, is none. */
  public ServerBuilder signInBy(@Nullable Provider newProvider) {
    provider = newProvider;
    return this;
  }

  /** The proxies whose {@code X-Forwarded-For} is believed; none if not said. */
  public ServerBuilder trusting(TrustedProxies newProxies) {
    proxies = newProxies;
    return this;
  }

  /**
   * Adds a filter: it sees each request, key or not, after the request log and before the API. The
   * first one added sees it first.
   */
  public ServerBuilder filter(Filter filter) {
    filters.add(filter);
    return this;
  }

  /**
   * Lets filters see those who come to the websocket, too. Without it whoever comes with a
   * handshake in which all is right is let in before any filter.
   *
   * @param filtered whether to treat who comes to this path like any other request, which then is
   *     not let in; asked for each
   */
  public ServerBuilder filterHandshakes(Predicate<String> filtered) {
    filteredHandshakes = filtered;
    return this;
  }

  /**
   * Starts to serve.
   *
   * @throws UsageProblem if the port cannot be taken
   * @throws IllegalArgumentException if the token is the one that stands in the documentation and
   *     the address is not this machine's loopback
   */
  public Server start() {
    if (!apiToken.suffices(address)) {
      throw new IllegalArgumentException("Beyond loopback the API token must not be the default.");
    }
    new Exposure(address, apiToken.isDefault()).requireFree(port);
    return Server.start(this);
  }

  Supplier<Engine> engine() {
    return engine;
  }

  Caller caller() {
    return caller;
  }

  ApiToken apiToken() {
    return apiToken;
  }

  @Nullable Provider provider() {
    return provider;
  }

  TrustedProxies proxies() {
    return proxies;
  }

  List<Filter> filters() {
    return List.copyOf(filters);
  }

  Predicate<String> filteredHandshakes() {
    return filteredHandshakes;
  }

  InetAddress address() {
    return address;
  }

  int port() {
    return port;
  }

  ZoneId zone() {
    return zone;
  }

  FeedTiming feedTiming() {
    return feedTiming;
  }

  long bodyLimit() {
    return bodyLimit;
  }
}
