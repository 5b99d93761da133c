package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.Session;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.settings.UsageProblem;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A host that opens the store itself, uses it, and serves it. */
@Timeout(60)
final class EmbeddedAndServedTest {
  private static final int ROUNDS = 100;
  private static final Caller API = new Caller.Bot("http");
  private static final String KEY = "a long secret";

  private final HttpClient client = HttpClient.newHttpClient();
  private Engine engine;
  private Session session;

  @BeforeEach
  void open(@TempDir Path directory) {
    engine = new Engine(Database.open(directory.resolve("host.db")), InstantSource.system());
    session = engine.as(new Caller.Bot("host"));
  }

  @AfterEach
  void close() {
    client.close();
    engine.close();
  }

  @Test
  void hostAndClients_seeEachOthersWritesAtOnce() throws Exception {
    try (Server server = Server.serving(engine, API, KEY).port(0).start()) {
      for (int i = 0; i < ROUNDS; i++) {
        UserDetails ours = session.users().record(Fixtures.aUser("host-" + i, "ours"));
        assertThat(get(server, "/users/" + ours.user().id().value())).contains("\"ours\"");

        HttpResponse<String> theirs = post(server, "{\"twitch_id\": \"c%d\", \"name\": \"c\"}", i);
        long id = ours.user().id().value() + 1;
        assertThat(theirs.body()).startsWith("{\"user_id\":" + id + ",");
        assertThat(session.users().exists(new UserId(id))).isTrue();
      }
    }
  }

  @Test
  void close_leavesTheHostItsStore() throws IOException {
    Server server = Server.serving(engine, API, KEY).port(0).start();
    server.close();
    assertThat(session.users().record(Fixtures.aUser("1", "one")).user().id().value()).isOne();
  }

  @Test
  void servers_mayBeSeveralOnOneStore() throws Exception {
    try (Server one = Server.serving(engine, API, KEY).port(0).start();
        Server two = Server.serving(engine, API, KEY).port(0).start()) {
      assertThat(post(one, "{\"twitch_id\": \"%d\", \"name\": \"both\"}", 1).statusCode())
          .isEqualTo(200);
      assertThat(get(two, "/users/1")).contains("\"both\"");
    }
  }

  @Test
  void engine_mayBeExchanged(@TempDir Path other) throws Exception {
    session.users().record(Fixtures.aUser("1", "first"));
    AtomicReference<Engine> current = new AtomicReference<>(engine);
    try (Engine second = new Engine(Database.open(other.resolve("b.db")), InstantSource.system());
        Server server = Server.serving(current::get, API, KEY).port(0).start()) {
      second.as(API).users().record(Fixtures.aUser("1", "second"));
      assertThat(get(server, "/users/1")).contains("\"first\"");
      current.set(second);
      assertThat(get(server, "/users/1")).contains("\"second\"");
      current.set(engine);
      assertThat(get(server, "/users/1")).contains("\"first\"");
    }
  }

  @Test
  void filter_seesRequestsInTheOrderAdded() throws Exception {
    List<String> seen = new ArrayList<>();
    ServerBuilder builder =
        Server.serving(engine, API, KEY)
            .port(0)
            .filter(
                (chain, request, response) -> {
                  seen.add("first " + request.path().path());
                  chain.proceed();
                })
            .filter(
                (chain, request, response) -> {
                  seen.add("second " + request.path().path());
                  chain.proceed();
                });
    try (Server server = builder.start()) {
      get(server, "/users/9");
    }
    assertThat(seen).containsExactly("first /users/9", "second /users/9");
  }

  @Test
  void start_refusesATakenPort() {
    try (Server server = Server.serving(engine, API, KEY).port(0).start()) {
      ServerBuilder second = Server.serving(engine, API, KEY).port(server.port());
      assertThatThrownBy(second::start)
          .isInstanceOf(UsageProblem.class)
          .hasMessageContaining("Cannot listen on http://127.0.0.1:" + server.port());
    }
  }

  @Test
  void start_refusesTheDefaultTokenBeyondLoopback() throws Exception {
    ServerBuilder builder =
        Server.serving(engine, API, "SecureToken")
            .port(0)
            .address(InetAddress.getByName("0.0.0.0"));
    assertThatThrownBy(builder::start).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bodyLimit_isAByteAtLeastAndAGibibyteAtMost() {
    ServerBuilder builder = Server.serving(engine, API, KEY);
    assertThatThrownBy(() -> builder.bodyLimit(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.bodyLimit((1L << 30) + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readme_showsWhatIsRunHere(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("readme.db");
    StringBuilder printed = new StringBuilder();
    PrintStream before = System.out;
    System.setOut(
        new PrintStream(PrintStream.nullOutputStream()) {
          @Override
          public void println(String line) {
            printed.append(line);
          }
        });
    try {
      runReadme(file);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString()).startsWith("{\"user_id\":1,\"twitch_id\":\"1001\"");
    String readme = words(Path.of("README.md"));
    String snippet = readme.split("```java|```", 3)[1].strip();
    assertThat(words(Path.of("src/test/java/io/dreamspace/http/EmbeddedAndServedTest.java")))
        .contains(snippet);
  }

  private void runReadme(Path file) throws Exception {
    try (Engine engine = new Engine(Database.open(file), InstantSource.system());
        Server server =
            Server.serving(engine, new Caller.Bot("http"), "a long secret").port(0).start()) {
      Session session = engine.as(new Caller.Bot("host"));
      UserDraft ann = new UserDraft(new TwitchId("1001"), "ann", Edit.keep());
      long id = session.users().record(ann).user().id().value();
      URI uri = URI.create("http://127.0.0.1:" + server.port() + "/users/" + id);
      HttpRequest request =
          HttpRequest.newBuilder(uri).header("X-API-KEY", "a long secret").build();
      System.out.println(client.send(request, BodyHandlers.ofString()).body());
    }
  }

  /** The words of a file, for the formatter breaks lines where it likes. */
  private static String words(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\s+", " ");
  }

  private String get(Server server, String path) throws Exception {
    HttpRequest request = request(server, path).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private HttpResponse<String> post(Server server, String body, int number) throws Exception {
    HttpRequest request =
        request(server, "/users").POST(BodyPublishers.ofString(body.formatted(number))).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(Server server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .header("X-API-KEY", KEY);
  }
}
