package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertAnswer;
import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.assertFlawed;
import static io.dreamspace.http.blotre.Answers.created;
import static io.dreamspace.http.blotre.Answers.detail;
import static io.dreamspace.http.blotre.Answers.names;
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

/** {@code PUT /v0/api/stream}: its checks in their order, and what it leaves behind. */
@OnEachStorage
final class CreateStreamTest {
  private static final String FLAWED = "Could not process request";

  private final TestServer server;
  private Somebody owner;

  CreateStreamTest(TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void signUp() {
    server.clock().advance(Duration.ofSeconds(1));
    owner = Somebody.on(server);
  }

  private Answer put(String name, String uri) {
    return owner.put("/v0/api/stream", "{\"name\": \"%s\", \"uri\": \"%s\"}".formatted(name, uri));
  }

  @Test
  void newStream_hasStatusAndTagsAlready() {
    Answer answer =
        owner.put(
            "/v0/api/stream",
            """
            {"name": " Moby Dick ", "uri": "%s/moby+dick", "status": {"color": "#Ff0000"},
             "tags": [{"tag": "Whale"}, {"tag": "rye"}], "unknown": {"deep": [1]}}\
            """
                .formatted(owner.uri()));

    JsonNode stream = created(answer);
    long now = server.clock().instant().toEpochMilli();
    String id = stream.get("id").textValue();
    assertAnswer(
        answer,
        201,
        """
        {"id":"%s","name":"Moby Dick","uri":"%s/moby+dick","created":%d,"updated":%d,\
        "status":{"color":"#Ff0000","created":%d,"poster":"%s"},"owner":"%s",\
        "tags":[{"tag":"whale"},{"tag":"rye"}]}\
        """
            .formatted(id, owner.uri(), now, now, now, owner.id(), owner.id()));
    assertThat(ok(owner.get("/v0/api/stream/" + id))).isEqualTo(stream);
    assertThat(names(owner.get("/v0/api/stream/" + owner.root() + "/children")))
        .containsExactly("Moby Dick");
  }

  @Test
  void existingStream_isChangedByWhatIsGiven() {
    created(
        owner.put(
            "/v0/api/stream",
            """
            {"name": "Weather", "uri": "%s/weather", "tags": [{"tag": "sky"}]}\
            """
                .formatted(owner.uri())));
    server.clock().advance(Duration.ofMinutes(5));

    JsonNode coloured =
        ok(
            owner.put(
                "/v0/api/stream",
                """
                {"name": "WEATHER", "uri": "%s/weather", "status": {"color": "#0000ff"}}\
                """
                    .formatted(owner.uri())));
    JsonNode cleared =
        ok(
            owner.put(
                "/v0/api/stream",
                """
                {"name": "Weather", "uri": "%s/weather", "status": null, "tags": []}\
                """
                    .formatted(owner.uri())));

    long now = server.clock().instant().toEpochMilli();
    assertThat(coloured.get("name").textValue()).isEqualTo("Weather");
    assertThat(coloured.get("updated").longValue()).isEqualTo(now);
    assertThat(coloured.get("created").longValue()).isLessThan(now);
    assertThat(coloured.get("tags")).hasSize(1);
    assertThat(cleared.get("status").get("color").textValue()).isEqualTo("#0000ff");
    assertThat(cleared.get("tags")).isEmpty();
  }

  @Test
  void existingStream_isLeftAloneIfNothingIsGiven() {
    created(put("Quiet", owner.uri() + "/quiet"));
    Answer before = owner.get("/v0/api/stream?query=quiet");
    server.clock().advance(Duration.ofMinutes(5));

    ok(put("Quiet", owner.uri() + "/quiet"));

    assertThat(owner.get("/v0/api/stream?query=quiet").text()).isEqualTo(before.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"moby+dick", "Moby Dick", "moby%20dick", "MOBY%20Dick", " moby+DICK/ "})
  void uri_isUnderstoodInAllItsForms(String segment) {
    String parent = owner.uri().replace("+", segment.contains("%") ? "%20" : " ");

    JsonNode stream = created(put("Moby Dick", parent + "/" + segment.stripLeading()));

    assertThat(stream.get("uri").textValue()).isEqualTo(owner.uri() + "/moby+dick");
    assertThat(ok(put("moby dick", owner.uri() + "/moby+dick"))).isEqualTo(stream);
  }

  @Test
  void percentCodedSlash_isASlash() {
    JsonNode stream = created(put("Rye", owner.uri() + "%2frye"));

    assertThat(stream.get("uri").textValue()).isEqualTo(owner.uri() + "/rye");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a/b", "a.b", "toast!", "\u00e9", "a\\tb", "a\\u0000b"})
  void name_thatIsNone_is422(String name) {
    assertError(put(name, owner.uri() + "/x"), 422, "Stream name is invalid.");
    assertError(put(name, "nowhere"), 422, "Stream name is invalid.");
  }

  @Test
  void name_has64CharactersAtMost() {
    created(put("x".repeat(64), owner.uri() + "/" + "x".repeat(64)));
    assertError(
        put("x".repeat(65), owner.uri() + "/" + "x".repeat(65)), 422, "Stream name is invalid.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rye", "/rye", "no+such+parent/rye", "..", "../rye", "%zz/rye", "a//rye", "/"})
  void uri_withoutParent_is404(String uri) {
    assertError(put("Rye", uri), 404, "Parent stream does not exist.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/wheat", "/ry", "/rye+", "/r+ye"})
  void uri_ofAnotherName_is422(String end) {
    assertError(put("Rye", owner.uri() + end), 422, "Stream name and uri do not match.");
    assertError(
        put("Rye", Somebody.on(server).uri() + end), 422, "Stream name and uri do not match.");
  }

  @Test
  void parent_ofSomebodyElse_is401() {
    Somebody other = Somebody.on(server);
    other.create("Rye");

    String sentence = "User does not have permission to add child.";
    assertError(put("Wheat", other.uri() + "/wheat"), 401, sentence);
    assertError(put("Rye", other.uri() + "/rye"), 401, sentence);
    assertThat(names(other.get("/v0/api/stream/" + other.root() + "/children")))
        .containsExactly("Rye");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"uri": "a/b"}                                                  | obj.name | error.path.missing
          {"name": "b"}                                                   | obj.uri  | error.path.missing
          {"name": 1, "uri": "a/b"}                                       | obj.name | error.expected.jsstring
          {"name": null, "uri": "a/b"}                                    | obj.name | error.expected.jsstring
          {"name": "b", "uri": ["a"]}                                     | obj.uri  | error.expected.jsstring
          {"name": "b", "uri": "a/b", "status": {}}                       | obj.status.color | error.path.missing
          {"name": "b", "uri": "a/b", "status": "#ffffff"}                | obj.status.color | error.path.missing
          {"name": "b", "uri": "a/b", "status": {"color": 1}}             | obj.status.color | error.expected.jsstring
          {"name": "b", "uri": "a/b", "status": {"color": "red"}}         | obj.status.color | Color is not valid.
          {"name": "b", "uri": "a/b", "tags": {}}                         | obj.tags | error.expected.jsarray
          {"name": "b", "uri": "a/b", "tags": ["x"]}                      | obj.tags[0].tag | error.path.missing
          {"name": "b", "uri": "a/b", "tags": [{"tag": "a"}, {"tag": 1}]} | obj.tags[1].tag | error.expected.jsstring
          {"name": "b", "uri": "a/b", "tags": [{"tag": "facade"}]}        | obj.tags[0].tag | Tag is not valid.
          {"name": "b", "uri": "a/b", "tags": [{"tag": "a"}, {"tag": "A"}]} | obj.tags | Duplicate tags not allowed.
          """)
  void flawedBody_is400WithTheReason(String body, String path, String message) {
    assertFlawed(owner.put("/v0/api/stream", body), FLAWED, detail(path, message));
  }

  @Test
  void tooManyTags_are400() {
    String tags = "{\"tag\":\"a\"},{\"tag\":\"b\"},{\"tag\":\"c\"},{\"tag\":\"d\"}";
    String seven = tags + ",{\"tag\":\"e\"},{\"tag\":\"f\"},{\"tag\":\"g\"}";

    assertFlawed(
        owner.put("/v0/api/stream", "{\"name\":\"b\",\"uri\":\"a/b\",\"tags\":[" + seven + "]}"),
        FLAWED,
        detail("obj.tags", "Too many tags."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "\"text\"", "1", "null", "true"})
  void bodyWithoutNameAndUri_isToldOfBoth(String body) {
    assertFlawed(
        owner.put("/v0/api/stream", body),
        FLAWED,
        """
        {"obj.name":[{"msg":["error.path.missing"],"args":[]}],\
        "obj.uri":[{"msg":["error.path.missing"],"args":[]}]}\
        """);
  }
}
