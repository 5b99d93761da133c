package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client should send: an error as JSON, and nothing changed. */
final class BadInputTest {
  private static final String CREATE = "/v0/api/stream";

  @AutoClose private static final TestServer SERVER = TestServer.inMemory();
  private static Somebody owner;
  private static String stream;
  private static String before;

  @AutoClose private final LogLines log = new LogLines();

  @BeforeAll
  static void create() {
    owner = Somebody.on(SERVER);
    stream = "/v0/api/stream/" + owner.create("Bread");
    owner.put(stream + "/tags/rye");
    before = everything();
  }

  private static String everything() {
    return owner.get("/v0/api/stream").text();
  }

  @AfterEach
  void nothingIsChangedAndNobodyAlarmed() {
    assertThat(everything()).isEqualTo(before);
    assertThat(log.alarming()).isEmpty();
  }

  private static void assertRefusedEverywhere(byte[] body) {
    for (String[] target :
        new String[][] {
          {"PUT", CREATE}, {"POST", stream + "/status"}, {"POST", stream + "/tags"}
        }) {
      String head = Requests.head(target[0], target[1], owner.authorization(), Requests.JSON);
      assertSomeError(Requests.send(SERVER, head, body), 400);
    }
  }

  static Stream<String> notJson() {
    return Stream.of(
        "",
        " ",
        "{",
        "[",
        "[}",
        "nope",
        "{'color': '#ffffff'}",
        "{color: \"#ffffff\"}",
        "{\"color\": \"#ffffff\",}",
        "[{\"tag\": \"rye\"},]",
        "{\"color\": \"#ffffff\"} x",
        "{\"color\": \"#ffffff\"}{}",
        "{\"color\": \"#ff\nffff\"}",
        "{\"color\": \"\\x\"}",
        "{\"color\": \"\\ud800\"}",
        "{\"color\": \"#ffffff\", \"color\": \"#000000\"}",
        "{\"color\": NaN}",
        "{\"color\": 1e999999999999}",
        "{\"color\": 01}",
        "{\"color\": " + "9".repeat(10_000) + "}",
        "/* c */ {\"color\": \"#ffffff\"}",
        "\uFEFF{\"color\": \"#ffffff\"}",
        "{\"color\": \"#ffffff\0\"}",
        "{\"color\": \"#ffffff\\u0000\"}",
        "color=%23ffffff",
        "<color>#ffffff</color>");
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void bodyThatIsNoJson_isRefused(String body) {
    assertRefusedEverywhere(body.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f5\u0080\u0080\u0080", "\u00ff"})
  void bodyThatIsNotUtf8_isRefused(String bytes) {
    assertRefusedEverywhere(("{\"color\": \"" + bytes + "\"}").getBytes(ISO_8859_1));
    assertRefusedEverywhere("{\"color\": \"#ffffff\"}".getBytes(UTF_16));
  }

  @Test
  void deepNesting_isRefused() {
    for (int depth : new int[] {65, 10_000, 51_200}) {
      assertRefusedEverywhere("[".repeat(depth).getBytes(ISO_8859_1));
      assertRefusedEverywhere(("[".repeat(depth) + "]".repeat(depth)).getBytes(ISO_8859_1));
    }
    String head = Requests.head("PUT", CREATE, owner.authorization(), Requests.JSON);
    assertSomeError(Requests.send(SERVER, head, "[".repeat(1024 * 1024)), 413);
  }

  @Test
  void veryManyFlaws_areToldInPart() {
    Answer answer = owner.post(stream + "/tags", "[" + "0,".repeat(30_000) + "0]");

    assertSomeError(answer, 400);
    assertThat(answer.json().get("details")).hasSize(20);
    assertThat(answer.bytes()).hasSizeLessThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"query=%", "query=%Z1", "query=%C3%28", "query=%ED%A0%80", "%ZZ=1&query=a"})
  void brokenQuery_isRefused(String query) {
    assertSomeError(owner.get("/v0/api/stream?" + query), 400);
    assertSomeError(owner.get("/v0/api/stream/" + owner.root() + "/children?" + query), 400);
    assertSomeError(owner.get("/v0/api/tag/rye/children?" + query), 400);
  }

  @Test
  void parameterThatIsGivenTwice_countsAsTheFirst() {
    Answer once = owner.get("/v0/api/stream?query=owner");
    Answer twice = owner.get("/v0/api/stream?query=owner&query=nobody&limit=20&limit=0");
    assertThat(twice.status()).isEqualTo(200);
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(owner.get("/v0/api/stream?query=nobody").text()).isNotEqualTo(once.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "';drop+table+streams;--",
        "%25_%5C",
        "%24%7Bjndi:ldap://x%7D",
        "%F0%9F%98%80"
      })
  void oddQuery_isOnlyText(String query) {
    assertThat(owner.get("/v0/api/stream?query=" + query).status()).isEqualTo(200);
  }

  @Test
  void longQueryAndLongId_areAnswered() {
    assertThat(owner.get("/v0/api/stream?query=" + "x".repeat(64 * 1024)).text()).isEqualTo("[]");
    assertSomeError(owner.get("/v0/api/stream/" + "f".repeat(64 * 1024)), 404);
    assertSomeError(owner.get(stream + "/tags/" + "%41".repeat(20_000)), 404);
    assertSomeError(owner.put(stream + "/tags/" + "x".repeat(64 * 1024)), 400);
  }
}
