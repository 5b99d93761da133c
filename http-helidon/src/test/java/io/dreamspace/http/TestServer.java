package io.dreamspace.http;

import io.dreamspace.application.Access;
import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.OwnAccount;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.change.Retention;
import io.dreamspace.application.memory.FastPasswords;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.access.Secret;
import io.dreamspace.http.request.TrustedProxies;
import io.dreamspace.http.settings.ApiToken;
import io.dreamspace.http.settings.Provider;
import io.dreamspace.http.settings.Settings;
import io.dreamspace.persistence.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.event.Level;

/**
 * The server as it is in production, on a free port, in zone +10:00 and with a clock that stands at
 * {@link Fixtures#NOON}. As an extension it is closed after each test.
 */
public final class TestServer implements AutoCloseable, AfterEachCallback {
  public static final String KEY = "s3cret-Key";

  /** Of bodies; enough for tests, and quickly passed. */
  public static final int BODY_LIMIT = 1024 * 1024;

  private static final Caller CALLER = new Caller.Bot("test");

  private final MutableClock clock;
  private final Engine engine;
  private final Server server;

  private TestServer(
      Engine engine, MutableClock clock, long bodyLimit, @Nullable Provider provider) {
    this.engine = engine;
    this.clock = clock;
    Settings settings =
        new Settings(
            "127.0.0.1",
            0,
            ZoneOffset.ofHours(10),
            "test.db",
            new ApiToken(KEY),
            bodyLimit,
            Level.INFO,
            false,
            TrustedProxies.NONE,
            Lifetimes.standard(),
            provider,
            Retention.standard());
    server = Server.start(InetAddress.getLoopbackAddress(), settings, engine, CALLER);
  }

  public static TestServer inMemory() {
    return over(new InMemoryStores());
  }

  /** Over a database in this directory, which is created if it is not there. */
  public static TestServer onSqlite(Path directory) {
    return over(Database.open(directory.resolve("test.db")));
  }

  public static TestServer over(Stores stores) {
    return over(stores, BODY_LIMIT);
  }

  public static TestServer over(Stores stores, long bodyLimit) {
    MutableClock clock = new MutableClock(Fixtures.NOON);
    Engine engine = new Engine(stores, clock, new FastPasswords(), Lifetimes.standard());
    return new TestServer(engine, clock, bodyLimit, null);
  }

  /** One that people can sign in to by this provider. */
  public static TestServer with(Provider provider) {
    MutableClock clock = new MutableClock(Fixtures.NOON);
    Engine engine =
        new Engine(new InMemoryStores(), clock, new FastPasswords(), Lifetimes.standard());
    return new TestServer(engine, clock, BODY_LIMIT, provider);
  }

  /** Over an engine that is closed with it. */
  public static TestServer over(Engine engine, MutableClock clock, long bodyLimit) {
    return new TestServer(engine, clock, bodyLimit, null);
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** What the server serves, without HTTP. */
  public Session session() {
    return engine.as(CALLER);
  }

  /** What somebody else may do, without HTTP. */
  public Session session(Caller caller) {
    return engine.as(caller);
  }

  /** What somebody may do about their own account, without HTTP. */
  public OwnAccount own(Caller caller) {
    return engine.own(caller);
  }

  /** What can be asked before it is known who asks, without HTTP. */
  public Access access() {
    return engine.access();
  }

  /** By what the operator's browser is known, as a cookie. */
  public String operatorCookie() {
    Secret token = engine.operatorSessions(new Secret(KEY)).signIn(KEY, "192.0.2.1").token();
    return "dreamspace_operator=" + token.value();
  }

  public MutableClock clock() {
    return clock;
  }

  public int port() {
    return server.port();
  }

  public Connection connect() throws IOException {
    return new Connection(port());
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  public Answer put(String path, String body, String... headers) {
    return send("PUT", path, body, headers);
  }

  public Answer patch(String path, String body, String... headers) {
    return send("PATCH", path, body, headers);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, "", headers);
  }

  /**
   * Sends a request with the key on a connection of its own.
   *
   * @param path with its query, as it is to stand in the request
   * @param headers each as {@code Name: value}
   */
  public Answer send(String method, String path, String body, String... headers) {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Answer send(String method, String path, byte[] body, String... headers) {
    try (Connection connection = connect()) {
      connection.write(request(method, path, body, headers));
      return method.equals("HEAD") ? connection.readHead() : connection.read();
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    }
  }

  /** A request's bytes, with the key and the length of its body. */
  public static byte[] request(String method, String path, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
    head.append("X-API-KEY: ").append(KEY).append("\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body);
    return request.toByteArray();
  }

  /** As the shutdown of the process does it: lets requests in flight finish, then the stores. */
  @Override
  public void close() {
    server.close();
    engine.close();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }
}
