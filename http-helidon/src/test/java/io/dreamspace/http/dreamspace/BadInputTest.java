package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static io.dreamspace.http.Sentences.assertSentence;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client should send: a clear sentence, and nothing changed. */
final class BadInputTest {
  private static final String DEEP = "[".repeat(10_000);
  private static final String STAMP =
      """
      {"document_id": 1, "stamp_type": "x", "pos_x": %s, "pos_y": 0, "rotation": %s}\
      """;

  @AutoClose private static final TestServer SERVER = TestServer.inMemory();
  private static String before;

  @AutoClose private final LogLines log = new LogLines();

  @BeforeAll
  static void create() {
    World.create(SERVER);
    before = World.everything(SERVER);
  }

  @AfterEach
  void nothingIsChangedAndNobodyAlarmed() {
    assertThat(World.everything(SERVER)).isEqualTo(before);
    assertThat(log.alarming()).isEmpty();
  }

  static Stream<String> notJson() {
    return Stream.of(
        "",
        " ",
        "{",
        "[",
        "nope",
        "{'name': 'a'}",
        "{name: \"a\"}",
        "{\"name\" \"a\"}",
        "{\"name\": \"a\",, \"twitch_id\": \"b\"}",
        "{\"name\": \"a\"} x",
        "{\"name\": \"a\"}{}",
        "{\"name\": \"a\\x\"}",
        "{\"name\": \"a\\u12\"}",
        "{\"name\": \"line\nbreak\"}",
        "/* c */ {\"name\": \"a\", \"twitch_id\": null}",
        "{\"name\": \"a\", \"twitch_id\": \"b\"} // c",
        "\uFEFF{\"name\": \"a\", \"twitch_id\": null}",
        "{\"name\": \"a\0\", \"twitch_id\": null}",
        "{\"name\": \"a\\u0000\", \"twitch_id\": null}",
        "{\"name\": null, \"twitch_id\": \"\\u0000\"}",
        "{\"name\": \"a\", \"twitch_id\": null, \"preferences\": \"\\u0000\"}",
        "{\"\\u0000\": 1, \"name\": \"a\", \"twitch_id\": null}",
        "{\"name\": \"\\ud800\", \"twitch_id\": null}",
        "{\"name\": \"a\", \"name\": \"b\", \"twitch_id\": null}",
        "{\"name\": NaN, \"twitch_id\": null}",
        "[]",
        "null",
        "1",
        "\"text\"",
        "{}",
        "<user name='a'/>",
        "name=a&twitch_id=b",
        DEEP,
        DEEP + "]".repeat(10_000),
        "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
        "{\"name\": " + DEEP + "]".repeat(10_000) + ", \"twitch_id\": null}");
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void bodyThatIsNoUser_isRefused(String body) {
    assertRefused(SERVER.post("/users", body), 400);
    assertRefused(SERVER.put("/stamps", body.equals("[]") ? "{}" : body), 400);
  }

  @Test
  void truncatedBody_isRefusedWhereverItIsCut() throws IOException {
    String whole = World.event(1, "1", "cut short").strip();
    try (Connection connection = SERVER.connect()) {
      for (int length = 0; length < whole.length(); length++) {
        byte[] cut = whole.substring(0, length).getBytes(UTF_8);
        connection.write(TestServer.request("POST", "/events", cut));
        assertRefused(connection.read(), 400);
      }
    }
  }

  static Stream<byte[]> notUtf8() {
    byte[] utf8 = "{\"twitch_id\": null, \"name\": \"é\"}".getBytes(ISO_8859_1);
    return Stream.concat(
        Stream.of(utf8, World.user("x").getBytes(UTF_16)),
        Stream.of(
                "\u00c0\u0080",
                "\u00ed\u00a0\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00ff",
                "\u00c3")
            .map(bytes -> World.user(bytes).getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @MethodSource("notUtf8")
  void bodyThatIsNotUtf8_isRefused(byte[] body) {
    assertRefused(SERVER.send("POST", "/users", body), 400);
  }

  static List<String> numbers() {
    return List.of(
        "9223372036854775808",
        "-9223372036854775809",
        "1e400",
        "1e999999999999",
        "-1e999999999999",
        "1" + "0".repeat(999),
        "1" + "0".repeat(10_000),
        "0.5",
        "NaN",
        "Infinity",
        "-Infinity",
        "0x10",
        "01",
        "+1",
        ".5",
        "1.",
        "1_000",
        "\"1\"",
        "true",
        "null",
        "[1]",
        "{}");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numberOutOfRangeOrNone_isRefused(String number) {
    assertRefused(SERVER.post("/stamps", STAMP.formatted(number, "0")), 400);
    assertRefused(SERVER.patch("/stamps/1", "{\"pos_y\": " + number + "}"), 400);
    assertRefused(
        SERVER.post(
            "/transactions",
            World.transaction(1).replace("\"amount\": 5", "\"amount\": " + number)),
        400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "1e400", "-1e309", "1e999999999999", "\"0\"", "null"})
  void rotationThatIsNotFinite_isRefused(String rotation) {
    assertRefused(SERVER.post("/stamps", STAMP.formatted("0", rotation)), 400);
    assertRefused(SERVER.patch("/stamps/1", "{\"rotation\": " + rotation + "}"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users/%2F",
        "/users%2F1",
        "/users/1%2Fevents",
        "/users/..",
        "/users/../users",
        "/users/1/../2",
        "/users/./1",
        "/users/%2e%2e/users",
        "/users/..%2fusers",
        "/../../../../etc/passwd",
        "/users//1",
        "//users",
        "/users/1//events",
        "/users/%00",
        "/users/1%00",
        "/users/%31;drop",
        "/users/'%20or%20'1'='1",
        "/users/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/users/%C3%28",
        "/users/1%0d%0aSet-Cookie:%20a=b",
        "/users/%F0%9F%98%80"
      })
  void oddPath_isNotFound(String path) {
    assertRefused(SERVER.get(path), 404);
    assertRefused(SERVER.delete(path), 404);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void longId_isNotFound(int length) {
    assertRefused(SERVER.get("/users/" + "9".repeat(length)), 404);
    assertRefused(SERVER.get("/users/" + "x".repeat(length)), 404);
    assertRefused(SERVER.get("/users/1/twitch_accounts/" + "%41".repeat(length / 3) + "/x"), 404);
    assertRefused(SERVER.get("/" + "a/".repeat(length / 2)), 404);
  }

  @Test
  void queryOf64Kilobytes_isAnswered() {
    String long64 = "x".repeat(64 * 1024);
    assertThat(SERVER.get("/users?name=" + long64).text()).isEqualTo("[]");
    assertThat(SERVER.get("/users?name=" + "%F0%9F%98%80".repeat(5_000)).text()).isEqualTo("[]");
    assertRefused(SERVER.get("/users?" + long64 + "=1"), 400);
    assertRefused(SERVER.get("/users?limit=" + long64), 400);
    assertRefused(SERVER.get("/users?created_after=" + long64), 400);
    assertRefused(SERVER.get("/users?" + "a=1&".repeat(16 * 1024)), 400);
    assertThat(SERVER.get("/users?limit=1" + "&".repeat(64 * 1024)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=%00",
        "name=%",
        "name=%Z1",
        "name=%C3%28",
        "name=%ED%A0%80",
        "%00=1",
        "<script>=1",
        "';--=1",
        "created_after=%00",
        "limit=%0a1"
      })
  void oddQuery_isRefused(String query) {
    Answer answer = SERVER.get("/users?" + query);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertSentence(answer.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../..", "' or 1=1 --", "<b>", "%s%n", "${jndi:ldap://x}", "\u202e"})
  void unknownKey_isRefusedByItsName(String key) {
    String body = "{\"twitch_id\": null, \"name\": \"a\", \"" + key + "\": 1}";

    assertThat(assertRefused(SERVER.post("/users", body), 400)).contains("is not accepted here");
  }
}
