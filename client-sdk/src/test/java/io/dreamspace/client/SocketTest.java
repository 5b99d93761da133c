package io.dreamspace.client;

import io.dreamspace.domain.stream.StreamUri;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A socket to a server that does as it was told. */
@Timeout(60)
abstract class SocketTest {
  static final String TOKEN = "aB3aB3aB3";
  static final StreamUri TOAST = new StreamUri("ann/toast");
  static final String RED =
      "{\"color\":\"#ff0000\",\"created\":1429170326263,\"poster\":\"552f24f33004785713de674e\"}";
  static final SocketOptions QUICK =
      SocketOptions.defaults()
          .withPauses(Duration.ofMillis(1), Duration.ofMillis(5))
          .withHeartbeat(Duration.ofSeconds(2));

  final RecordingListener listener = new RecordingListener();
  ScriptedSocketServer server;
  RemoteSession session;

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedSocketServer();
    session = connect(Credential.accessToken(TOKEN));
  }

  @AfterEach
  void stop() throws IOException {
    session.close();
    server.close();
  }

  RemoteSession connect(Credential credential) {
    RemoteOptions options = RemoteOptions.defaults().withFirstPause(Duration.ofMillis(1));
    return RemoteSession.connect(server.uri(), credential, options.withRetries(2));
  }

  static String updated(String uri, String color) {
    return "{\"type\":\"StatusUpdated\",\"from\":\"%s\",\"status\":%s,\"source\":null}"
        .formatted(uri, RED.replace("#ff0000", color));
  }
}
