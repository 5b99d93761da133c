package io.dreamspace.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.memory.FastPasswords;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.settings.Invocation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Tokens and codes last as long as the settings say. */
class SetLifetimesTest {
  @AutoClose private final TestServer server = serverWith(lifetimes());
  private final OldClient client = OldClient.on(server);

  private static Lifetimes lifetimes() {
    String[] arguments = {
      "--access-token-lifetime=2s",
      "--refresh-token-lifetime=5s",
      "--authorization-code-lifetime=3s"
    };
    Path nowhere = Path.of("target", "nowhere");
    return ((Invocation.Serve) Invocation.read(arguments, Map.of(), nowhere, "1.2.3"))
        .settings()
        .lifetimes();
  }

  private static TestServer serverWith(Lifetimes lifetimes) {
    MutableClock clock = new MutableClock(Fixtures.NOON);
    Engine engine = new Engine(new InMemoryStores(), clock, new FastPasswords(), lifetimes);
    return TestServer.over(engine, clock, TestServer.BODY_LIMIT);
  }

  private Answer setStatus(JsonNode tokens) {
    return OldClient.send(
        server,
        "POST",
        "/v0/api/stream/" + client.account().rootStream().hex() + "/status",
        "{\"color\":\"#123456\"}",
        "Content-Type: application/json",
        "Authorization: Bearer " + tokens.get("access_token").textValue());
  }

  @Test
  void accessToken_lastsTwoSeconds_andTheRefreshTokenFive() {
    JsonNode tokens = client.redeem(client.code()).json();
    assertThat(tokens.get("expires_in").intValue()).isEqualTo(2);
    server.clock().advance(Duration.ofSeconds(1));
    assertThat(setStatus(tokens).status()).isEqualTo(200);
    server.clock().advance(Duration.ofSeconds(1));

    Answer refused = setStatus(tokens);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate"))
        .contains("Bearer error=\"invalid_token\" error_description=\"Access token is expired\"");
    JsonNode next = client.refresh(tokens.get("refresh_token").textValue()).json();
    assertThat(setStatus(next).status()).isEqualTo(200);
    server.clock().advance(Duration.ofSeconds(5));
    assertThat(client.refresh(next.get("refresh_token").textValue()).status()).isEqualTo(400);
  }

  @Test
  void code_lastsThreeSeconds() {
    String code = client.code();
    server.clock().advance(Duration.ofSeconds(3));

    assertThat(client.redeem(code).status()).isEqualTo(400);
  }
}
