package io.dreamspace.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TestServerTest {
  private static final String ALLEN =
      """
      {"twitch_id": "105474571", "name": "alllenski"}\
      """;

  @Test
  void inMemory_serves() {
    try (TestServer server = TestServer.inMemory()) {
      assertThat(server.post("/users", ALLEN).status()).isEqualTo(200);
      assertThat(server.get("/users").ids("user_id")).containsExactly(1L);
    }
  }

  @Test
  void onSqlite_keepsWhatItWasGiven(@TempDir Path directory) {
    try (TestServer server = TestServer.onSqlite(directory)) {
      assertThat(server.post("/users", ALLEN).status()).isEqualTo(200);
    }
    try (TestServer server = TestServer.onSqlite(directory)) {
      assertThat(server.get("/users").ids("user_id")).containsExactly(1L);
    }
  }
}
