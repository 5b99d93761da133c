package io.dreamspace.http.blotre.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.access.SignedIn;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.http.websocket.RawSocket;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose name a client speaks: section 4.1. */
@Timeout(60)
final class ActorTest {
  @RegisterExtension private final Served server = new Served();
  private String matts;
  private String adas;

  @BeforeEach
  void issueTokens() {
    matts = server.token(server.mattsAccount());
    adas = server.token(server.adasAccount());
  }

  /** Whether a client may paint a stream; that it may listen is asserted. */
  private boolean paints(JsonSocket socket, String uri) throws IOException {
    assertThat(socket.ask("{'type':'GetStatus','of':'" + uri + "'}").get("type").textValue())
        .isEqualTo("StreamStatus");
    return socket
        .ask("{'type':'SetStatus','of':'" + uri + "','status':{'color':'#ffffff'}}")
        .get("type")
        .textValue()
        .equals("StreamStatus");
  }

  private JsonSocket open(String query, String... headers) throws IOException {
    return new JsonSocket(RawSocket.open(server.port(), StreamSockets.PATH + query, headers));
  }

  @ParameterizedTest
  @CsvSource({
    "'', X-Nothing: 1, false",
    "'', Authorization: Bearer MATT, true",
    "'', authorization: bearer MATT, true",
    "'', Authorization: Bearer ADA, false",
    "'', Authorization: Bearer undefined, false",
    "'', Authorization: Basic MATT, false",
    "?access_token=MATT, X-Nothing: 1, true",
    "?x=1&access_token=MATT, Authorization: Bearer ADA, true",
    "?access_token=none, Authorization: Bearer MATT, false",
    "?access_token=, Authorization: Bearer MATT, false",
    "?access_token=%FF, Authorization: Bearer MATT, false"
  })
  void client_actsByItsTokenOrListens(String query, String header, boolean acts)
      throws IOException {
    try (JsonSocket socket = open(filled(query), filled(header))) {
      assertThat(paints(socket, "matt")).isEqualTo(acts);
    }
  }

  private String filled(String text) {
    return text.replace("MATT", matts).replace("ADA", adas);
  }

  @Test
  void socket_outlivesItsToken() throws IOException {
    String header = "Authorization: Bearer " + matts;
    try (JsonSocket early = open("", header)) {
      assertThat(paints(early, "matt")).isTrue();
      server.clock().advance(Duration.ofSeconds(7201));
      try (JsonSocket late = open("", header)) {
        assertThat(paints(late, "matt")).isFalse();
      }
      assertThat(paints(early, "matt")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-Nothing: 1, true",
    "Origin: http://localhost, true",
    "Origin: https://localhost, true",
    "Sec-Fetch-Site: same-origin, true",
    "Origin: https://evil.example, false",
    "Origin: http://localhost:8081, false",
    "Origin: https://localhost.evil.example, false",
    "Origin: null, false",
    "Sec-Fetch-Site: cross-site, false",
    "Sec-Fetch-Site: same-site, false"
  })
  void browser_actsForWhoeverIsSignedInUnlessAnotherSiteMadeItConnect(String header, boolean acts)
      throws IOException {
    SignedIn signedIn =
        server
            .engine()
            .access()
            .browserSessions()
            .signIn(new ExternalIdentity("https://provider.example", "toast"));
    server
        .engine()
        .as(new Caller.Bot("test"))
        .accounts()
        .chooseName(signedIn.account(), new UserName("toast"));
    String cookie = "Cookie: theme=dark; dreamspace_session=" + signedIn.token().value();
    try (JsonSocket socket = open("", cookie, header)) {
      assertThat(paints(socket, "toast")).isEqualTo(acts);
    }
    try (JsonSocket socket = open("", cookie, header, "Authorization: Bearer " + matts)) {
      assertThat(paints(socket, "matt")).as("a token counts wherever it comes from").isTrue();
    }
  }
}
