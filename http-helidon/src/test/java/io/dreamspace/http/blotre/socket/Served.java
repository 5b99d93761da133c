package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.ObjectId;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamName;
import io.dreamspace.domain.stream.StreamUri;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.websocket.RawSocket;
import io.dreamspace.http.websocket.SocketHost;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The websocket over stores with the root streams {@code matt} and {@code ada}, each of an account
 * whose token is that name. The clock stands at {@link Fixtures#NOON}.
 */
final class Served implements AutoCloseable, AfterEachCallback {
  static final AccountId MATT = new AccountId(ObjectId.of(Fixtures.NOON, 1));
  static final AccountId ADA = new AccountId(ObjectId.of(Fixtures.NOON, 2));

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  private final Stores stores;
  private final StreamSockets sockets;
  private final SocketHost host;
  private volatile Engine engine;
  private volatile boolean forgotten;

  Served() {
    this(new InMemoryStores());
  }

  Served(Stores stores) {
    this.stores = stores;
    engine = new Engine(stores, clock);
    addRoot("matt", MATT);
    addRoot("ada", ADA);
    sockets =
        new StreamSockets(() -> engine, served -> new Actors(this::authenticate), Json.strict());
    host = new SocketHost(StreamSockets.PATH, sockets);
  }

  private void addRoot(String name, AccountId owner) {
    StreamName root = new StreamName(name);
    StreamId id = new StreamId(owner.hex());
    StatusStream stream = StatusStream.begin(id, root, StreamUri.root(root), owner, Fixtures.NOON);
    stores
        .unitOfWork()
        .write(
            () -> {
              stores.streams().insert(stream);
              stores.changes().append(new StreamFact.StreamCreated(stream), Fixtures.NOON);
              return null;
            });
  }

  private Authentication authenticate(String token) {
    return switch (forgotten ? "" : token) {
      case "matt" -> new Authentication.Accepted(MATT);
      case "ada" -> new Authentication.Accepted(ADA);
      case "old" -> new Authentication.Expired();
      default -> new Authentication.Unknown();
    };
  }

  MutableClock clock() {
    return clock;
  }

  int port() {
    return host.port();
  }

  /** What matt may do, without a socket. */
  Session matt() {
    return engine.as(new Caller.Member(MATT));
  }

  Session ada() {
    return engine.as(new Caller.Member(ADA));
  }

  /** Creates a stream of matt's. */
  StatusStream add(String uri, String... tags) {
    return add(matt(), uri, null, tags);
  }

  StatusStream add(Session session, String uri, @Nullable Color color, String... tags) {
    String name = uri.substring(uri.lastIndexOf('/') + 1).replace('+', ' ');
    Tags all = tags.length == 0 ? null : new Tags(Arrays.stream(tags).map(Tag::new).toList());
    return session.streams().create(new StreamDraft(name, uri, color, all)).stream();
  }

  /** Sets the status of a stream of matt's. */
  void paint(String uri, String color) {
    matt().streams().setStatus(StreamKey.ofUri(uri), new Color(color));
  }

  /** A client that nobody knows. */
  JsonSocket open(String... headers) throws IOException {
    return new JsonSocket(RawSocket.open(port(), StreamSockets.PATH, headers));
  }

  /** A client with matt's token. */
  JsonSocket openAsMatt() throws IOException {
    return open("Authorization: Bearer matt");
  }

  /** From now on no token is worth anything. */
  void forgetTokens() {
    forgotten = true;
  }

  /** Puts another engine in the place of that which is served; the old one is not closed. */
  Engine exchange() {
    Engine old = engine;
    engine = new Engine(new InMemoryStores(), clock);
    return old;
  }

  @Override
  public void close() {
    host.close();
    sockets.close();
    engine.close();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }
}
