package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which values of the header Idempotency-Key are taken. */
final class IdempotencyKeyHeaderTest {
  @RegisterExtension final TestServer server = TestServer.inMemory();

  static Stream<String> bad() {
    return Stream.of("", " ", "a b", "a, b", "a\tb", "\u00eb", "x".repeat(256));
  }

  static Stream<String> good() {
    return Stream.of("1", "\"quoted\"", "!#$%&'*+-.^_`|~:,;", "  surrounded  ", "x".repeat(255));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badKey_isRefused_andNothingChanges(String key) {
    assertThat(refused(server.post("/users", user("1", "a"), "Idempotency-Key: " + key)))
        .isEqualTo(
            "400 An idempotency key must be 1 to 255 visible ASCII characters, without blanks.");
    assertThat(ok(server.get("/users"))).isEqualTo("[]");
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodKey_isTaken(String key) {
    ok(server.post("/users", user("1", "a"), "Idempotency-Key: " + key));

    assertThat(server.post("/users", user("1", "a"), "idempotency-key:" + key).headers())
        .containsKey("idempotent-replay");
  }

  @Test
  void twoKeys_areRefused_andNothingChanges() {
    assertThat(
            refused(
                server.post("/users", user("1", "a"), "Idempotency-Key: a", "Idempotency-Key: a")))
        .isEqualTo("400 The header Idempotency-Key is there more than once.");
    assertThat(ok(server.get("/users"))).isEqualTo("[]");
  }

  @Test
  void keysThatDifferInCase_areTwo() {
    ok(server.post("/users", user("1", "a"), "Idempotency-Key: key"));

    ok(server.post("/users", user("2", "b"), "Idempotency-Key: KEY"));
  }
}
