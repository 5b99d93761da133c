package io.dreamspace.http.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.http.oidc.ProviderFailed.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider is not waited for without end, nor listened to. */
@Timeout(30)
class ProviderHttpTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";

  @AutoClose
  private final ServerSocket provider = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

  private final URI uri = URI.create("http://127.0.0.1:" + provider.getLocalPort() + "/");

  ProviderHttpTest() throws IOException {}

  /** Says this, and then no more, but stays on the line. */
  private void saying(String text) {
    Thread.startVirtualThread(
        () -> {
          try (Socket caller = provider.accept()) {
            caller.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            caller.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
          } catch (IOException gone) {
            assertThat(gone).isNotNull();
          }
        });
  }

  private static void assertSilent(Duration patience, URI uri) {
    assertThatThrownBy(() -> new ProviderHttp(patience).get(uri))
        .isInstanceOfSatisfying(
            ProviderFailed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.SILENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", HEAD, HEAD + "half of it"})
  void get_waitsForTheWholeAnswerNoLongerThanThat(String said) {
    saying(said);

    assertSilent(Duration.ofMillis(300), uri);
  }

  @Test
  void get_takesNoAnswerWithoutEnd() {
    saying("HTTP/1.1 200 OK\r\nContent-Length: 600000\r\n\r\n" + "x".repeat(600_000));

    assertSilent(Duration.ofSeconds(20), uri);
  }

  @Test
  void get_followsNoRedirect() {
    saying("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");

    assertSilent(Duration.ofSeconds(20), uri);
  }
}
