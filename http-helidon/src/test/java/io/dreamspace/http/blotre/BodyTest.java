package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static io.dreamspace.http.blotre.Answers.ok;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies are read, and when. */
final class BodyTest {
  private static final int LIMIT = 100 * 1024;
  private static final String COLOR = "{\"color\": \"#00ff00\"}";

  @AutoClose private final TestServer server = TestServer.inMemory();
  private Somebody owner;
  private String stream;

  @BeforeEach
  void create() {
    owner = Somebody.on(server);
    stream = "/v0/api/stream/" + owner.create("Bread");
  }

  private Answer post(String body, String... headers) {
    return Requests.send(server, Requests.head("POST", stream + "/status", headers), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        "application/json ; charset=\"ISO-8859-1\"",
        "application/json;;"
      })
  void json_isTakenUnderEitherName(String type) {
    ok(post(COLOR, owner.authorization(), "Content-Type: " + type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/problem+json",
        "application/jsonp",
        "nonsense",
        ""
      })
  void otherContentType_is415(String type) {
    String sentence = "The content type of the body must be application/json or text/json.";
    assertError(post(COLOR, owner.authorization(), "Content-Type: " + type), 415, sentence);
    assertError(post(COLOR, owner.authorization()), 415, sentence);
  }

  @Test
  void body_of100KibibytesIsTaken_andOfOneByteMoreIs413() {
    String most = COLOR + " ".repeat(LIMIT - COLOR.length());

    ok(owner.post(stream + "/status", most));
    assertError(
        owner.post(stream + "/status", most + " "),
        413,
        "The body is larger than 102400 bytes, the most that is accepted.");
  }

  @Test
  void chunkedBody_isTaken_unlessItIsTooLarge() throws IOException {
    String head =
        Requests.head(
                "POST",
                stream + "/status",
                owner.authorization(),
                Requests.JSON,
                "Transfer-Encoding: chunked")
            .replace("\n", "\r\n");
    try (Connection connection = server.connect()) {
      connection.write(head + "\r\n\r\n14\r\n" + COLOR + "\r\n0\r\n\r\n");
      ok(connection.read());
      connection.write(head + "\r\n\r\n14\r\n" + COLOR + "\r\n");
      for (int chunk = 0; chunk < 101; chunk++) {
        connection.write("400\r\n" + " ".repeat(1024) + "\r\n");
      }
      connection.write("0\r\n\r\n");
      assertSomeError(connection.read(), 413);
    }
  }

  @Test
  void body_isReadBeforeItIsKnownWhoActs() {
    assertSomeError(post(COLOR, "Content-Type: text/plain"), 415);
    assertSomeError(post("{", Requests.JSON), 400);
    assertSomeError(post(" ".repeat(LIMIT + 1), Requests.JSON), 413);
    assertError(post("{}", Requests.JSON), 401, "Action requires authorization.");
  }

  @Test
  void contentType_countsBeforeSize() {
    assertSomeError(post(" ".repeat(LIMIT + 1), "Content-Type: text/plain"), 415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/json",
        "Content-Type: text/plain",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: nonsense",
        "X-None: x"
      })
  void putAndDelete_withoutUseForABody_ignoreIt(String header) {
    String guest = Somebody.on(server).create("Guest");
    String root = "/v0/api/stream/" + owner.root();
    for (String body : new String[] {"", "{", "[]", "\0", " ".repeat(LIMIT + 1)}) {
      byte[] bytes = body.getBytes(UTF_8);
      for (String path : new String[] {root + "/children/" + guest, stream + "/tags/rye"}) {
        String[] headers = {owner.authorization(), header};
        assertThat(Requests.send(server, Requests.head("PUT", path, headers), bytes).status())
            .isEqualTo(201);
        assertThat(Requests.send(server, Requests.head("PUT", path, headers)).status())
            .isEqualTo(200);
        ok(Requests.send(server, Requests.head("DELETE", path, headers), bytes));
      }
    }
  }

  @Test
  void get_ignoresItsBody() {
    ok(Requests.send(server, Requests.head("GET", stream, Requests.JSON), "{"));
  }

  @Test
  void connection_isKeptWhateverIsAnswered() throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: a\r\nContent-Type: %s\r\nContent-Length: 5\r\n\r\nxxxxx";
    try (Connection connection = server.connect()) {
      connection.write(head.formatted(stream + "/status", "text/plain"));
      assertSomeError(connection.read(), 415);
      connection.write(head.formatted(stream + "/status", "text/json"));
      assertSomeError(connection.read(), 400);
      connection.write(head.formatted("/v0/api/nothing", "text/json"));
      assertSomeError(connection.read(), 404);
      connection.write("GET " + stream + " HTTP/1.1\r\nHost: a\r\n\r\n");
      ok(connection.read());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /v0/api/stream HTTP/1.1\r\nHost: a\r\nContent-Length: ten\r\n\r\n",
        "POST /v0/api/stream HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "GET /v0/api/stream?query=%ZZ HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v0/api/stream HTTP/1.1\r\nno colon\r\n\r\n",
        "PUT /v0/api/stream HTTP/1.1\r\nHost: a\r\nContent-Type: text/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n"
      })
  void requestThatIsNoHttp_isRefusedAsJson(String request) throws IOException {
    try (Connection connection = server.connect()) {
      assertSomeError(connection.write(request).read(), 400);
      assertThat(connection.ends()).isTrue();
    }
  }
}
