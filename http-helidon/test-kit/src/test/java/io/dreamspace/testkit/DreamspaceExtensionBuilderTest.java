package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DreamspaceExtensionBuilderTest {
  private static final int PORT = freePort();

  @RegisterExtension
  static final DreamspaceExtension dreamspace =
      DreamspaceExtension.server()
          .port(PORT)
          .apiToken("another token")
          .zone(ZoneOffset.ofHours(10))
          .startingAt(Instant.parse("2024-02-29T14:00:00Z"))
          .build();

  @Test
  void server_isAsItWasSetUp() {
    dreamspace.stream().chat("ann", "hi");
    assertThat(dreamspace.uri()).hasToString("http://127.0.0.1:" + PORT);
    try (Client client = new Client(dreamspace.uri(), "another token")) {
      assertThat(client.get("/events/1").body())
          .contains("\"occurred_at\":\"2024-03-01T00:00:00+10:00\"");
    }
  }

  @Test
  void server_refusesAnotherToken() {
    assertThat(dreamspace.apiToken()).isEqualTo("another token");
    try (Client client = new Client(dreamspace.uri(), "test-token")) {
      assertThat(client.get("/events").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void embedded_hasNoServerToSetUp() {
    DreamspaceExtensionBuilder embedded = DreamspaceExtension.embedded();
    assertThatThrownBy(() -> embedded.port(1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> embedded.apiToken("x")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> embedded.zone(ZoneOffset.UTC))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void drawing_isAPicture() {
    dreamspace.stream().draws("ann", "look", Drawing.dot());
    try (Client client = new Client(dreamspace.uri(), dreamspace.apiToken())) {
      assertThat(client.get("/documents/1/image").headers().firstValue("Content-Type"))
          .contains("image/png");
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
