package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertAnswer;
import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.assertFlawed;
import static io.dreamspace.http.blotre.Answers.detail;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What streams show. */
@OnEachStorage
final class StatusTest {
  private final TestServer server;
  private Somebody owner;
  private String stream;
  private String path;

  StatusTest(TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void create() {
    server.clock().advance(Duration.ofSeconds(1));
    owner = Somebody.on(server);
    stream = "/v0/api/stream/" + owner.create("Colour");
    path = stream + "/status";
  }

  private String status(String color) {
    return "{\"color\":\"%s\",\"created\":%d,\"poster\":\"%s\"}"
        .formatted(color, server.clock().instant().toEpochMilli(), owner.id());
  }

  @Test
  void newStream_isGrey() {
    assertAnswer(Requests.send(server, Requests.head("GET", path)), 200, status("#aaaaaa"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0000ff", "#0000FF", "#aBcDeF", "#000000"})
  void color_isKeptInItsCase(String color) {
    server.clock().advance(Duration.ofSeconds(1));

    Answer answer = owner.post(path, "{\"color\": \"" + color + "\"}");

    assertAnswer(answer, 200, status(color));
    assertAnswer(owner.get(path), 200, status(color));
    JsonNode changed = ok(owner.get(stream));
    assertThat(changed.get("status")).isEqualTo(answer.json());
    assertThat(changed.get("updated")).isEqualTo(answer.json().get("created"));
    assertThat(changed.get("created").longValue()).isLessThan(changed.get("updated").longValue());
  }

  @Test
  void sameColorAgain_isAChange() {
    owner.post(path, "{\"color\": \"#123456\"}");
    server.clock().advance(Duration.ofSeconds(1));

    assertAnswer(owner.post(path, "{\"color\": \"#123456\"}"), 200, status("#123456"));
    assertAnswer(owner.get(path), 200, status("#123456"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#fff",
        "ffffff",
        "#fffffff",
        "#ffffff ",
        " #ffffff",
        "red",
        "#ffffff80",
        "#gggggg",
        "#\uff10\uff10\uff10\uff10\uff10\uff10"
      })
  void otherColor_is400_andChangesNothing(String color) {
    assertFlawed(
        owner.post(path, "{\"color\": \"" + color + "\"}"),
        "Could not process request",
        detail("obj.color", "Color is not valid."));
    assertAnswer(owner.get(path), 200, status("#aaaaaa"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                  | error.path.missing
          []                  | error.path.missing
          "#ffffff"           | error.path.missing
          null                | error.path.missing
          {"color": null}     | error.expected.jsstring
          {"color": 16777215} | error.expected.jsstring
          {"color": ["#fff"]} | error.expected.jsstring
          """)
  void bodyWithoutColor_is400(String body, String message) {
    assertFlawed(owner.post(path, body), "Could not process request", detail("obj.color", message));
  }

  @Test
  void missingStream_is404_afterTheBody() {
    String missing = "/v0/api/stream/552f68963004ce448e1e19a5/status";

    assertError(owner.post(missing, "{\"color\": \"#ffffff\"}"), 404, "Stream does not exist.");
    assertThat(owner.post(missing, "{}").status()).isEqualTo(400);
  }

  @Test
  void foreignStream_is401_afterTheBody() {
    Somebody other = Somebody.on(server);

    assertError(
        other.post(path, "{\"color\": \"#ffffff\"}"),
        401,
        "User does not have permission to edit stream.");
    assertThat(other.post(path, "{}").status()).isEqualTo(400);
    assertAnswer(owner.get(path), 200, status("#aaaaaa"));
  }

  @Test
  void root_canBeColoured() {
    String root = "/v0/api/stream/" + owner.root() + "/status";

    assertAnswer(owner.post(root, "{\"color\": \"#111111\"}"), 200, status("#111111"));
  }
}
