package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.Session;
import io.dreamspace.application.Stores;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import io.dreamspace.http.Server;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server with the accounts {@code matt} and {@code ada}, each with a root stream and a token. The
 * clock stands at {@link Fixtures#NOON}.
 */
final class Served implements AutoCloseable, AfterEachCallback {
  private static final Caller BOT = new Caller.Bot("test");

  private final MutableClock clock = new MutableClock(Fixtures.NOON);
  private final AccountId matt;
  private final AccountId ada;
  private final Server server;
  private volatile Engine engine;

  Served() {
    this(new InMemoryStores());
  }

  Served(Stores stores) {
    engine = new Engine(stores, clock);
    matt = account("matt");
    ada = account("ada");
    server = Server.serving(() -> engine, BOT, "any-token").port(0).start();
  }

  private AccountId account(String name) {
    return engine.as(BOT).accounts().create(new AccountDraft(new UserName(name), null, null)).id();
  }

  /** What an account's program has to send; what it had to send before is worth nothing now. */
  String token(AccountId account) {
    return engine
        .as(BOT)
        .authorizations()
        .issue(account, new DisposableDraft("test", ""))
        .tokens()
        .accessToken()
        .value();
  }

  AccountId mattsAccount() {
    return matt;
  }

  AccountId adasAccount() {
    return ada;
  }

  Engine engine() {
    return engine;
  }

  MutableClock clock() {
    return clock;
  }

  int port() {
    return server.port();
  }

  /** What matt may do, without a socket. */
  Session matt() {
    return engine.as(new Caller.Member(matt));
  }

  Session ada() {
    return engine.as(new Caller.Member(ada));
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
    return open("Authorization: Bearer " + token(matt));
  }

  /** Puts another engine in the place of that which is served; the old one is not closed. */
  Engine exchange() {
    Engine old = engine;
    engine = new Engine(new InMemoryStores(), clock);
    return old;
  }

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
