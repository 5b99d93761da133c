package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest extends ServerTest {

  @Test
  void key_isAHeader_andNowhereElse() throws InterruptedException {
    server.answer(200, USER);

    session.users().get(SEVEN);

    ScriptedServer.Request request = server.request();
    assertThat(request.headers()).containsEntry("x-api-key", KEY);
    assertThat(request.line()).doesNotContain(KEY);
    assertThat(session).hasToString("RemoteSession[" + server.uri() + "]");
    assertThat(new ApiKey(KEY).toString()).doesNotContain(KEY);
  }

  @Test
  void key_isInNoException() {
    server.answer(403, "No.");
    // As often as the session tries, and its transport with it: silence would take 20 s.
    IntStream.range(0, 12).forEach(time -> server.breakOff());

    for (int call = 0; call < 2; call++) {
      assertThatThrownBy(() -> session.users().get(SEVEN))
          .satisfies(problem -> assertThat(printed(problem)).doesNotContain(KEY));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "s3cret\n", "s3cr\u00e9t", " s3cret", "s3cret\u0000"})
  void key_thatNoHeaderCanCarry_isRefused_unseen(String key) {
    assertThatThrownBy(() -> RemoteSession.connect(server.uri(), key))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("s3cr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:s3cret@localhost/",
        "http://localhost/?key=s3cret",
        "http://localhost/#s3cret",
        "ftp://localhost/s3cret",
        "localhost",
        "http:///s3cret",
        "/s3cret"
      })
  void address_thatIsMoreOrLess_isRefused_unseen(String uri) {
    assertThatThrownBy(() -> RemoteSession.connect(URI.create(uri), KEY))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("s3cret");
  }

  @Test
  void address_mayHaveAPath() throws InterruptedException {
    server.answer(200, USER);
    try (RemoteSession below = RemoteSession.connect(server.uri().resolve("/dream/space/"), KEY)) {
      below.users().get(SEVEN);
    }
    assertThat(server.request().line()).isEqualTo("GET /dream/space/users/7 HTTP/1.1");
  }

  private static String printed(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
