package io.dreamspace.http.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a connection becomes a websocket. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HandshakeTest {
  private EchoServer server;

  @BeforeAll
  void start() {
    server = new EchoServer();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void handshake_isAnsweredWithTheHashOfTheKey() throws IOException {
    try (RawSocket socket = server.open()) {
      assertThat(socket.handshake().header("sec-websocket-accept"))
          .hasValue("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
      assertThat(socket.send("hello").text()).isEqualTo("hello");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wss", "wss, chat", "chat.v1", "chat.v1 ,wss"})
  void subprotocol_isTheFirstOffered(String offered) throws IOException {
    try (RawSocket socket = server.open("Sec-WebSocket-Protocol: " + offered)) {
      assertThat(socket.handshake().header("sec-websocket-protocol"))
          .hasValue(offered.split(" ?,")[0]);
    }
  }

  @Test
  void subprotocol_isTheFirstOfferedInSeveralHeaders() throws IOException {
    try (RawSocket socket = server.open("Sec-WebSocket-Protocol: a", "Sec-WebSocket-Protocol: b")) {
      assertThat(socket.handshake().header("sec-websocket-protocol")).hasValue("a");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Other: 1", "Sec-WebSocket-Protocol: ", "Sec-WebSocket-Protocol: \"\""})
  void subprotocol_isNoneIfNoneIsOffered(String header) throws IOException {
    try (RawSocket socket = server.open(header)) {
      assertThat(socket.handshake().headers()).doesNotContainKey("sec-websocket-protocol");
    }
  }

  @Test
  void extensions_areIgnored() throws IOException {
    try (RawSocket socket =
        server.open("Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits")) {
      assertThat(socket.handshake().headers()).doesNotContainKey("sec-websocket-extensions");
      assertThat(socket.send("plain").text()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Upgrade: WebSocket\r\nConnection: Upgrade",
        "upgrade: websocket\r\nconnection: upgrade",
        "Upgrade: websocket\r\nConnection: keep-alive, Upgrade"
      })
  void words_areTakenInAnyCaseAndCompany(String headers) throws IOException {
    String request = RawSocket.request(EchoServer.PATH);
    assertThat(
            answer(request.replace("Upgrade: websocket\r\nConnection: Upgrade", headers)).status())
        .isEqualTo(101);
  }

  @Test
  void upgrade_isOnlyWhereTheSocketIs() throws IOException {
    assertThat(answer(RawSocket.request("/elsewhere")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Upgrade: websocket\r\n",
        "Connection: Upgrade\r\n",
        "Sec-WebSocket-Version: 13\r\n",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
      })
  void handshake_isLeftToHttpIfSomethingIsMissing(String header) throws IOException {
    String request = RawSocket.request(EchoServer.PATH).replace(header, "");
    assertThat(answer(request).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c2hvcnQ=", "no base64!", "dGhlIHNhbXBsZSBub25jZSBpcyBsb25n"})
  void handshake_isLeftToHttpIfTheKeyIsNone(String key) throws IOException {
    String request = RawSocket.request(EchoServer.PATH).replace("dGhlIHNhbXBsZSBub25jZQ==", key);
    assertThat(answer(request).status()).isEqualTo(200);
  }

  @Test
  void close_refusesFurtherHandshakes() throws IOException {
    try (EchoServer other = new EchoServer();
        Connection connection = new Connection(other.port())) {
      other.sockets().close();
      connection.write(RawSocket.request(EchoServer.PATH));
      assertThat(connection.read().status()).isEqualTo(200);
    }
  }

  @Test
  void flaws_sayWhatIsSpokenHere() {
    assertThat(HandshakeFlaw.VERSION.headers())
        .anySatisfy(
            header -> {
              assertThat(header.name()).isEqualTo("Sec-WebSocket-Version");
              assertThat(header.get()).isEqualTo("13");
            });
    assertThat(Optional.of(HandshakeFlaw.KEY).map(flaw -> flaw.status().code())).hasValue(400);
  }

  private Answer answer(String request) throws IOException {
    try (Connection connection = new Connection(server.port())) {
      return connection.write(request).read();
    }
  }
}
