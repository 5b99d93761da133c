package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "X-API-KEY on every request, equal to the configured key. Missing or wrong: 403." */
final class KeyTest {
  @AutoClose private final TestServer server = TestServer.inMemory();

  @Test
  void rightKey_isLetIn() throws IOException {
    assertThat(ask("GET /users", "X-API-KEY: " + TestServer.KEY).status()).isEqualTo(200);
    assertThat(ask("GET /users", "x-api-key:" + TestServer.KEY).status()).isEqualTo(200);
  }

  @Test
  void missingKey_isForbidden() throws IOException {
    String sentence = assertRefused(ask("GET /users", "Accept: */*"), 403);

    assertThat(sentence).isEqualTo("The header X-API-KEY is missing or its key is wrong.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SecureToken",
        "s3cret-Ke",
        "s3cret-Keyy",
        "s3cret-key",
        "\"s3cret-Key\"",
        "s3cret-Key, s3cret-Key",
        "Bearer s3cret-Key"
      })
  void wrongKey_isForbidden(String key) throws IOException {
    assertRefused(ask("GET /users", "X-API-KEY: " + key), 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-API-TOKEN: s3cret-Key",
        "Authorization: s3cret-Key",
        "Authorization: Bearer s3cret-Key",
        "Cookie: X-API-KEY=s3cret-Key"
      })
  void keyElsewhere_isForbidden(String header) throws IOException {
    assertRefused(ask("GET /users?X-API-KEY=s3cret-Key", header), 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /nowhere",
        "GET /users/999",
        "GET /users/no-integer",
        "GET /users?no_filter=1",
        "GET /%ZZ",
        "HEAD /users",
        "PUT /users",
        "OPTIONS /users",
        "BREW /users",
        "POST /users",
        "DELETE /users/1"
      })
  void missingKey_isForbiddenBeforeAllElse(String request) throws IOException {
    try (Connection connection = server.connect()) {
      connection.write(request + " HTTP/1.1\r\nHost: a\r\nContent-Length: 8\r\n\r\nno json!");
      Answer answer = request.startsWith("HEAD") ? connection.readHead() : connection.read();
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.header("Allow")).isEmpty();
    }
  }

  @Test
  void wrongKey_changesNothing() throws IOException {
    World.create(server);
    String before = World.everything(server);

    try (Connection connection = server.connect()) {
      String body = World.user("intruder");
      connection
          .write("POST /users HTTP/1.1\r\nHost: a\r\nX-API-KEY: wrong\r\n")
          .write("Content-Length: " + body.length() + "\r\n\r\n" + body);
      assertRefused(connection.read(), 403);
    }
    assertRefused(ask("DELETE /users/1", "X-API-KEY: wrong"), 403);

    assertThat(World.everything(server)).isEqualTo(before);
  }

  private Answer ask(String request, String header) throws IOException {
    try (Connection connection = server.connect()) {
      return connection
          .write(request + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n")
          .read();
    }
  }
}
