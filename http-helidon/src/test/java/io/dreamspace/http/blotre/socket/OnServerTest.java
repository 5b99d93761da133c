package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The websocket where it is in production: beside everything else. */
@Timeout(60)
final class OnServerTest {
  private static final Duration SOON = Duration.ofSeconds(4);

  @Test
  void socket_isServedBesideHttp() throws IOException {
    try (TestServer server = TestServer.inMemory();
        JsonSocket socket = open(server, StreamSockets.PATH)) {
      socket.assertSilent();
      assertThat(server.get("/users").status()).isEqualTo(200);
      socket.assertSilent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrade: websocket, X-Other: 1, 426, This is a websocket: ask for an upgrade to it.",
    "Connection: Upgrade, Connection: keep-alive, 426, This is a websocket: ask for an upgrade to"
        + " it.",
    "Sec-WebSocket-Version: 13, Sec-WebSocket-Version: 8, 426, Only version 13 of websocket is"
        + " spoken here.",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==, Sec-WebSocket-Key: short, 400, The key of the"
        + " websocket must be 16 bytes in Base64."
  })
  void flawedHandshake_isAnsweredWithWhatIsWrong(
      String right, String wrong, int status, String sentence) throws IOException {
    try (TestServer server = TestServer.inMemory();
        Connection connection = server.connect()) {
      connection.write(RawSocket.request(StreamSockets.PATH).replace(right, wrong));
      Answer answer = connection.read();
      assertThat(answer.status()).isEqualTo(status);
      assertThat(answer.header("content-type")).hasValue("application/json; charset=utf-8");
      assertThat(answer.json().get("error").textValue()).isEqualTo(sentence);
      if (status == 426) {
        assertThat(answer.header("upgrade")).hasValue("websocket");
        assertThat(answer.header("sec-websocket-version")).hasValue("13");
      }
    }
  }

  @Test
  void plainGet_isAskedToUpgrade() {
    try (TestServer server = TestServer.inMemory()) {
      assertThat(server.get(StreamSockets.PATH).status()).isEqualTo(426);
      assertThat(server.get(StreamSockets.PATH + "/").status()).isEqualTo(301);
      assertThat(server.post(StreamSockets.PATH, "{}").status()).isBetween(400, 499);
    }
  }

  @Test
  void handshake_isLoggedWithoutWhatIsSecret() throws Exception {
    try (LogLines log = new LogLines();
        TestServer server = TestServer.inMemory();
        JsonSocket socket =
            open(
                server,
                StreamSockets.PATH + "?access_token=s3cret",
                "Authorization: Bearer s3cret")) {
      socket.assertSilent();
      log.awaitRequest("GET /v0/ws 101 ");
      assertThat(log.all()).noneMatch(event -> event.getFormattedMessage().contains("s3cret"));
    }
  }

  @Test
  void close_saysFarewellAndIsQuick() throws IOException {
    try (TestServer server = TestServer.inMemory();
        JsonSocket socket = open(server, StreamSockets.PATH);
        JsonSocket deaf = open(server, StreamSockets.PATH)) {
      socket.assertSilent();
      deaf.assertSilent();
      long start = System.nanoTime();
      Future<Boolean> closed =
          Concurrently.start(
              () -> {
                server.close();
                return true;
              });
      assertThat(socket.closed().code()).isEqualTo(1001);
      Concurrently.get(closed);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }
  }

  private static JsonSocket open(TestServer server, String path, String... headers)
      throws IOException {
    return new JsonSocket(RawSocket.open(server.port(), path, headers));
  }
}
