package io.dreamspace.http.oauth;

import static io.dreamspace.http.oauth.OldClient.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Fixtures;
import io.dreamspace.http.Answer;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of tokens, and how they end. */
class TokenInfoTest {
  @TempDir static Path directory;
  @RegisterExtension final TestServer server = TestServer.inMemory();

  @Test
  void info_tellsOfEitherToken() {
    OldClient client = OldClient.on(server);
    JsonNode tokens = tokens(client);
    server.clock().advance(Duration.ofSeconds(100));

    Answer ofAccess = info(server, tokens, "access_token");

    assertThat(ofAccess.status()).isEqualTo(200);
    assertThat(ofAccess.text())
        .isEqualTo(
            "{\"issued\":%d,\"expires_in\":7100,\"client_id\":\"%s\",\"user\":%s}"
                .formatted(Fixtures.NOON.toEpochMilli(), client.id(), tokens.get("user")));
    JsonNode ofRefresh = info(server, tokens, "refresh_token").json();
    assertThat(ofRefresh.get("expires_in").intValue()).isEqualTo(1_209_500);
    assertThat(ofRefresh.get("user")).isEqualTo(tokens.get("user"));
  }

  @Test
  void info_ofWhatHasExpired_saysSo() {
    JsonNode tokens = tokens(OldClient.on(server));
    server.clock().advance(Duration.ofSeconds(7300));

    assertThat(info(server, tokens, "access_token").json().get("expires_in").intValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"access_token", "refresh_token"})
  void revoke_endsBothTokens(String shown) {
    OldClient client = OldClient.on(server);
    JsonNode tokens = tokens(client);

    Answer revoked = revoke(tokens.get(shown).textValue());

    assertThat(revoked.status()).isEqualTo(200);
    assertThat(revoked.bytes()).isEmpty();
    assertThat(client.refresh(tokens.get("refresh_token").textValue()).json().get("error").asText())
        .isEqualTo("invalid_grant");
    Answer refused =
        send(
            server,
            "DELETE",
            "/v0/api/stream/" + client.account().rootStream().hex(),
            "",
            "Authorization: Bearer " + tokens.get("access_token").textValue());
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate").orElse("")).contains("error=\"invalid_token\"");
    assertThat(revoke(tokens.get(shown).textValue()).status()).isEqualTo(200);
  }

  @Test
  void unknownTokens_areNotFound() {
    String expected = "{\"type\":\"Error\",\"error\":\"No such token.\",\"details\":null}";
    Answer info = send(server, "GET", "/v0/oauth2/token_info?token=nonsense", "");
    Answer revoked = revoke("nonsense");

    assertThat(info.status()).isEqualTo(404);
    assertThat(info.text()).isEqualTo(expected);
    assertThat(revoked.status()).isEqualTo(404);
    assertThat(revoked.text()).isEqualTo(expected);
  }

  @Test
  void token_hasToBeNamed() {
    assertThat(send(server, "GET", "/v0/oauth2/token_info", "").status()).isEqualTo(400);
    assertThat(send(server, "POST", "/v0/oauth2/revoke", "").status()).isEqualTo(400);
  }

  @Test
  void slashAtTheEnd_isLedAway() {
    Answer answer = send(server, "GET", "/v0/oauth2/token_info/?token=x", "");

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).contains("/v0/oauth2/token_info?token=x");
  }

  @Test
  void tokens_surviveARestart() {
    JsonNode tokens;
    OldClient client;
    try (TestServer first = TestServer.onSqlite(directory)) {
      client = OldClient.on(first);
      tokens = tokens(client);
    }
    try (TestServer second = TestServer.onSqlite(directory)) {
      assertThat(info(second, tokens, "refresh_token").json().get("user"))
          .isEqualTo(tokens.get("user"));
    }
  }

  @Test
  void secrets_areNeverLogged() throws InterruptedException {
    try (LogLines log = new LogLines()) {
      OldClient client = OldClient.on(server);
      String code = client.code();
      JsonNode tokens = client.redeem(code).json();
      client.redeem(code);
      info(server, tokens, "access_token");
      revoke(tokens.get("refresh_token").textValue());
      send(server, "POST", "/v0/oauth2/access_token?client_secret=" + client.secret(), "");
      log.awaitRequest("POST /v0/oauth2/revoke 200");

      assertThat(log.all().toString())
          .doesNotContain(
              code,
              client.secret(),
              tokens.get("access_token").textValue(),
              tokens.get("refresh_token").textValue());
    }
  }

  private static JsonNode tokens(OldClient client) {
    return client.redeem(client.code()).json();
  }

  private static Answer info(TestServer server, JsonNode tokens, String which) {
    return send(server, "GET", "/v0/oauth2/token_info?token=" + tokens.get(which).textValue(), "");
  }

  private Answer revoke(String token) {
    return send(server, "POST", "/v0/oauth2/revoke?token=" + token, "");
  }
}
