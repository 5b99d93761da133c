package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static io.dreamspace.http.Sentences.assertSentence;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that are kept, and what they go through. */
final class ConnectionTest {
  private static final byte[] NO_BODY = {};
  private static final String KEY = "Host: a\r\nX-API-KEY: " + TestServer.KEY + "\r\n";

  @AutoClose private final LogLines log = new LogLines();
  @AutoClose private final TestServer server = TestServer.inMemory();
  @AutoClose private Connection connection;

  @BeforeEach
  void connect() throws IOException {
    connection = server.connect();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,  /nowhere,                404",
    "POST,  /users/9/transactions,   404",
    "PUT,   /users,                  405",
    "GET,   /users?nothing=1,        400",
    "GET,   /users,                  200",
    "DELETE, /users/9,               404"
  })
  void connection_isKeptWhenABodyIsNotRead(String method, String path, int status)
      throws IOException {
    byte[] body = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    connection.write(TestServer.request(method, path, body));
    assertThat(connection.read().status()).isEqualTo(status);

    connection.write(TestServer.request("GET", "/users", NO_BODY));
    assertThat(connection.read().text()).isEqualTo("[]");
  }

  /** With Nagle's algorithm the last part waits 40 ms for the client to confirm the others. */
  @Test
  void answersOfSeveralParts_areNotHeldBack() throws IOException {
    byte[] drawing =
        ("{\"document_data\": \"%s\", \"seal\": 1}".formatted("x".repeat(20_000)))
            .getBytes(StandardCharsets.UTF_8);
    connection.write(TestServer.request("POST", "/documents", drawing)).read();
    List<Duration> times = new ArrayList<>();
    for (int time = 0; time < 21; time++) {
      long start = System.nanoTime();
      connection.write(TestServer.request("GET", "/documents", NO_BODY)).read();
      times.add(Duration.ofNanos(System.nanoTime() - start));
    }

    Collections.sort(times);
    assertThat(times.get(10)).isLessThan(Duration.ofMillis(30));
  }

  @Test
  void connection_isKeptWhenABodyIsRefused() throws IOException {
    connection.write(TestServer.request("POST", "/users", "{".getBytes(StandardCharsets.UTF_8)));
    assertRefused(connection.read(), 400);
    connection.write("POST /users HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    assertRefused(connection.read(), 403);

    assertServed();
  }

  @Test
  void bodyAboveTheLimit_isAnsweredThoughItIsSentFirst() throws IOException {
    byte[] body = new byte[3 * TestServer.BODY_LIMIT];
    connection.write(TestServer.request("POST", "/users", body));

    assertRefused(connection.read(), 413);
    assertRefused(server.send("POST", "/users", body, "Connection: close"), 413);
  }

  @Test
  void bodyAboveTheLimitInChunks_isAnsweredThoughItIsSentFirst() throws IOException {
    connection.write(TestServer.request("POST", "/users", NO_BODY, "Transfer-Encoding: chunked"));
    for (int chunk = 0; chunk < 30; chunk++) {
      connection.write("19000\r\n").write(new byte[0x19000]).write("\r\n");
    }
    connection.write("0\r\n\r\n");

    assertRefused(connection.read(), 413);
  }

  @Test
  void chunkedBody_isRead() throws IOException {
    connection.write(TestServer.request("POST", "/users", NO_BODY, "Transfer-Encoding: chunked"));
    connection.write("e\r\n{\"twitch_id\":\"\r\n12\r\none\",\"name\":\"one\"}\r\n0\r\n\r\n");

    Answer answer = connection.read();
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(connection.write(TestServer.request("GET", "/users", NO_BODY)).read().json())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz\r\n{}\r\n", "-1\r\n{}\r\n", "FFFFFFFF\r\n{}", "2\r\n{}XX0\r\n\r\n"})
  void brokenChunks_areRefused(String chunks) throws IOException {
    connection.write(TestServer.request("POST", "/users", NO_BODY, "Transfer-Encoding: chunked"));
    connection.write(chunks);

    Answer answer = connection.read();
    assertThat(answer.status()).isEqualTo(400);
    assertSentence(answer.text());
    assertThat(log.alarming()).isEmpty();
  }

  @Test
  void hugeChunk_isRefusedBeforeItIsHeld() throws IOException {
    connection.write(TestServer.request("POST", "/users", NO_BODY, "Transfer-Encoding: chunked"));
    connection.write("7FFFFFFF\r\n{}");

    assertRefused(connection.read(), 413);
    assertThat(connection.ends()).isTrue();
  }

  @Test
  void pipelinedRequests_areAnsweredInOrder() throws IOException {
    ByteArrayOutputStream requests = new ByteArrayOutputStream();
    for (String name : new String[] {"one", "two", "three"}) {
      byte[] body = World.user(name).getBytes(StandardCharsets.UTF_8);
      requests.writeBytes(TestServer.request("POST", "/users", body));
      requests.writeBytes(TestServer.request("GET", "/users?limit=1&name=" + name, NO_BODY));
    }
    connection.write(requests.toByteArray());

    for (int user = 1; user <= 3; user++) {
      assertThat(connection.read().json().get("user_id").intValue()).isEqualTo(user);
      assertThat(connection.read().ids("user_id")).containsExactly((long) user);
    }
  }

  @Test
  void expect100_isContinuedAndAnswered() throws IOException {
    byte[] body = World.user("one").getBytes(StandardCharsets.UTF_8);
    String head = "POST /users HTTP/1.1\r\n" + KEY + "Content-Length: " + body.length;
    connection.write(head + "\r\nExpect: 100-continue\r\n\r\n");
    assertThat(connection.read().status()).isEqualTo(100);
    connection.write(body);

    assertThat(connection.read().status()).isEqualTo(200);
    assertServed();
  }

  @Test
  void expect100_isRefusedBeforeTheBodyIsSent() throws IOException {
    String expect = "Content-Length: 2000000\r\nExpect: 100-continue\r\n\r\n";
    connection.write("POST /users HTTP/1.1\r\n" + KEY + expect);
    assertRefused(connection.read(), 413);

    try (Connection stranger = server.connect()) {
      stranger.write("POST /users HTTP/1.1\r\nHost: a\r\n" + expect);
      assertRefused(stranger.read(), 403);
    }
  }

  @Test
  void connectionClose_isHeeded() throws IOException {
    connection.write(TestServer.request("GET", "/users", NO_BODY, "Connection: close"));

    Answer answer = connection.read();
    assertThat(answer.text()).isEqualTo("[]");
    assertThat(answer.header("Connection")).hasValue("close");
    assertThat(connection.ends()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\nContent-Length: 60",
        "Content-Length: 2\r\nContent-Length: 2",
        "Content-Length: +2",
        "Content-Length: 2\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"
      })
  void bodyOfUncertainLength_endsTheConnection(String headers) throws IOException {
    connection.write(
        "POST /users HTTP/1.1\r\n" + KEY + headers + "\r\n\r\n{}GET /users HTTP/1.1\r\n\r\n");

    Answer answer = connection.read();
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertSentence(answer.text());
    assertThat(connection.ends()).isTrue();
  }

  @Test
  void olderHttp_isToldWhatIsSpoken() throws IOException {
    connection.write("GET /users HTTP/1.0\r\n" + KEY + "\r\n");

    Answer answer = connection.read();
    assertThat(answer.status()).isEqualTo(505);
    assertThat(answer.text()).isEqualTo("This server speaks HTTP/1.1.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage\r\n\r\n",
        "GET\r\n\r\n",
        "GET /users\r\n\r\n",
        "GET /users HTTP/3.7\r\n\r\n",
        "GET  /users HTTP/1.1\r\n\r\n",
        "/users GET HTTP/1.1\r\n\r\n",
        "GET /users HTTP/1.1\r\nno colon\r\n\r\n",
        "GET /users HTTP/1.1\r\nX-\u0001: a\r\nHost: a\r\n\r\n",
        "GET /users HTTP/1.1\r\nHost: a:port\r\n\r\n",
        "POST /users HTTP/1.1\r\nHost: a\r\nContent-Length: ten\r\n\r\n",
        "POST /users HTTP/1.1\r\nHost: a\r\nX-API-KEY: s3cret-Key\r\nContent-Length: -1\r\n\r\n"
      })
  void requestThatIsNoHttp_isRefusedBySentence(String request) throws IOException {
    assertThat(connection.write(TestServer.request("GET", "/users", NO_BODY)).read().status())
        .isEqualTo(200);
    connection.write(request);

    Answer answer = connection.read();
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertSentence(answer.text());
    assertThat(connection.ends()).isTrue();
    assertThat(log.alarming()).isEmpty();
  }

  @Test
  void requestLineWithoutEnd_isRefusedBySentence() throws IOException {
    assertServed();
    connection.write("GET /users?name=" + "x".repeat(256 * 1024) + " HTTP/1.1\r\n" + KEY + "\r\n");

    Answer answer = connection.read();
    assertThat(answer.status()).isBetween(400, 414);
    assertSentence(answer.text());
  }

  @Test
  void headersWithoutEnd_areRefusedBySentence() throws IOException {
    connection.write(
        "GET /users HTTP/1.1\r\n" + KEY + "X-Long: " + "x".repeat(100_000) + "\r\n\r\n");

    Answer answer = connection.read();
    assertThat(answer.status()).isBetween(400, 431);
    assertSentence(answer.text());
  }

  private void assertServed() throws IOException {
    connection.write(TestServer.request("GET", "/users", NO_BODY));
    assertThat(connection.read().status()).isEqualTo(200);
  }
}
