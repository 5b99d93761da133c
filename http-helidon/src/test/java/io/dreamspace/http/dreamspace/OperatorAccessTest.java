package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cookie of the operator's browser opens of the API, and what not. */
final class OperatorAccessTest {
  private static final String GIF = "R0lGODlhAwACAA==";
  private static final String NO_KEY = "403 The header X-API-KEY is missing or its key is wrong.";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  private String cookie;

  @BeforeEach
  void create() {
    World.create(server);
    ok(server.patch("/documents/1", "{\"document_data\": \"" + GIF + "\"}"));
    cookie = "Cookie: a=b; " + server.operatorCookie();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/changes",
        "/changes?type=transaction,user",
        "/documents/1/image",
        "/documents/1/picture.svg",
        "/events/1/document/picture.svg",
        "/stamp_types/approve/image"
      })
  void cookie_letsOurPagesRead(String path) throws IOException {
    for (String site : new String[] {"same-origin", "none"}) {
      assertThat(ask("GET", path, cookie, "Sec-Fetch-Site: " + site).status()).isEqualTo(200);
    }
    assertThat(ask("GET", path, cookie).status()).isEqualTo(200);
    assertThat(ask("HEAD", path, cookie, "Origin: http://a").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Origin: https://evil.example",
        "Origin: null"
      })
  void cookie_letsNoOtherSiteRead(String header) throws IOException {
    assertThat(refused(ask("GET", "/changes", cookie, header))).isEqualTo(NO_KEY);
    assertThat(refused(ask("GET", "/documents/1/image", cookie, header))).isEqualTo(NO_KEY);
    assertThatThrownBy(() -> RawSocket.open(server.port(), "/changes", cookie, header))
        .hasMessageContaining("403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /users",
        "GET /users/1/wallet",
        "GET /transactions",
        "GET /events/1",
        "GET /overlay_keys",
        "POST /changes",
        "POST /events",
        "POST /tickets",
        "POST /overlay_keys",
        "POST /users/1/transactions",
        "PATCH /documents/1",
        "DELETE /users/1",
        "PUT /stamp_types/approve/image"
      })
  void cookie_opensNothingElseOfTheApi(String request) throws IOException {
    String before = World.everything(server);
    String[] parts = request.split(" ");

    Answer answer = ask(parts[0], parts[1], cookie, "Sec-Fetch-Site: same-origin");

    assertThat(refused(answer)).isEqualTo(NO_KEY);
    assertThat(World.everything(server)).isEqualTo(before);
  }

  @Test
  void ticketOrKeyThatIsWrong_isNotMadeGoodByTheCookie() throws IOException {
    assertThat(refused(ask("GET", "/changes?ticket=x", cookie)))
        .isEqualTo("403 The ticket is unknown, has expired or was revoked.");
    assertThat(refused(ask("GET", "/changes", cookie, "X-API-KEY: x"))).isEqualTo(NO_KEY);
  }

  @Test
  void cookie_expires() throws IOException {
    server.clock().advance(Duration.ofHours(12));

    assertThat(refused(ask("GET", "/changes", cookie))).isEqualTo(NO_KEY);
  }

  private Answer ask(String method, String path, String... headers) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: a\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    try (Connection connection = server.connect()) {
      connection.write(request.append("\r\n").toString());
      return method.equals("HEAD") ? connection.readHead() : connection.read();
    }
  }
}
