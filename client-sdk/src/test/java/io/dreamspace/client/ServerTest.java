package io.dreamspace.client;

import io.dreamspace.domain.user.UserId;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A session on a server that does as it was told. */
@Timeout(60)
abstract class ServerTest {
  static final String KEY = "s3cret-Key";
  static final UserId SEVEN = new UserId(7);
  static final String USER =
      """
      {"user_id":7,"twitch_id":"1","name":"n","preferences":null,"created_at":"2025-06-08T12:00:00Z",
       "specimen":null,"inventory":[],"wallet":null}\
      """;
  static final RemoteOptions QUICK =
      RemoteOptions.defaults().withFirstPause(Duration.ofMillis(1)).withRetries(2);

  ScriptedServer server;
  RemoteSession session;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedServer();
    session = RemoteSession.connect(server.uri(), KEY, QUICK);
  }

  @AfterEach
  void stop() throws IOException {
    session.close();
    server.close();
  }

  /** In place of the session that there is. */
  void connect(RemoteOptions options) {
    session.close();
    session = RemoteSession.connect(server.uri(), KEY, options);
  }
}
