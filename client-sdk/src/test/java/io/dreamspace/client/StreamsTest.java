package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.stream.Placed;
import io.dreamspace.application.stream.Slice;
import io.dreamspace.application.stream.StreamTags.Added;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StatusStream;
import io.dreamspace.domain.stream.StreamDraft;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.domain.stream.StreamQuery;
import io.dreamspace.domain.stream.Tag;
import io.dreamspace.domain.stream.Tags;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls of streams become on the wire, and what answers become. */
class StreamsTest extends ServerTest {
  static final String TOKEN = "aB3aB3aB3";
  static final String ID = "552f68963004ce448e1e19a5";
  static final String ACCOUNT = "552f24f33004785713de674e";
  static final String STREAM =
      """
      {"id":"552f68963004ce448e1e19a5","name":"ToasterPrime",
       "uri":"toastmastergeneral/toasterprime","created":1429170326262,"updated":1429170326263,
       "status":{"color":"#0000Ff","created":1429170326263,"poster":"552f24f33004785713de674e"},
       "owner":"552f24f33004785713de674e","tags":[{"tag":"toaster"}]}\
      """;
  static final StreamKey KEY_OF_STREAM = StreamKey.ofId(ID);
  private static final StreamKey BY_URI = StreamKey.ofUri("toastmastergeneral/toasterprime");

  @BeforeEach
  void connectAsMember() {
    session.close();
    session = RemoteSession.connect(server.uri(), Credential.accessToken(TOKEN), QUICK);
  }

  @Test
  void get_readsAStream() throws InterruptedException {
    server.answer(200, STREAM);

    StatusStream stream = session.streams().get(KEY_OF_STREAM);

    assertThat(stream.id()).isEqualTo(new StreamId(ID));
    assertThat(stream.name().value()).isEqualTo("ToasterPrime");
    assertThat(stream.uri().value()).isEqualTo("toastmastergeneral/toasterprime");
    assertThat(stream.created()).isEqualTo(Instant.ofEpochMilli(1429170326262L));
    assertThat(stream.updated()).isEqualTo(Instant.ofEpochMilli(1429170326263L));
    assertThat(stream.status().color()).isEqualTo(new Color("#0000Ff"));
    assertThat(stream.status().poster().hex()).isEqualTo(ACCOUNT);
    assertThat(stream.owner().hex()).isEqualTo(ACCOUNT);
    assertThat(stream.tags()).isEqualTo(new Tags(List.of(new Tag("toaster"))));
    assertThat(server.request())
        .returns("GET /v0/api/stream/" + ID + " HTTP/1.1", ScriptedServer.Request::line)
        .satisfies(
            request ->
                assertThat(request.headers())
                    .containsEntry("authorization", "Bearer " + TOKEN)
                    .doesNotContainKeys("x-api-key", "idempotency-key"));
  }

  @Test
  void get_byUri_looksItUp() throws InterruptedException {
    server.answer(200, "[" + STREAM + "]");

    assertThat(session.streams().get(BY_URI).id()).isEqualTo(new StreamId(ID));
    assertThat(server.request().line())
        .isEqualTo("GET /v0/api/stream?uri=toastmastergeneral%2Ftoasterprime HTTP/1.1");
  }

  @Test
  void whatHasNoId_isLookedForAllTheSame_soThatTheServerSaysWhatIsWrong() {
    server.answer(200, "[]").answer(404, error("Stream does not exist."));
    server.answer(404, error("Stream does not exist."));

    assertThatThrownBy(() -> session.streams().get(BY_URI))
        .isInstanceOf(NotFound.class)
        .hasMessage("Stream does not exist.");
    assertThatThrownBy(() -> session.streams().delete(new StreamKey.Nothing()))
        .isInstanceOf(NotFound.class);
    assertThat(lines())
        .containsExactly(
            "GET /v0/api/stream?uri=toastmastergeneral%2Ftoasterprime HTTP/1.1",
            "GET /v0/api/stream/- HTTP/1.1", "DELETE /v0/api/stream/- HTTP/1.1");
  }

  @Test
  void create_tellsNewFromThere() throws InterruptedException {
    server.answer(201, STREAM).answer(200, STREAM);
    StreamDraft draft =
        new StreamDraft("\ud800T", "a/t", new Color("#0A0b0C"), new Tags(List.of(new Tag("x"))));

    assertThat(session.streams().create(draft)).returns(true, Placed::added);
    assertThat(session.streams().create(new StreamDraft("T", "a/t", null, null)))
        .returns(false, Placed::added);

    ScriptedServer.Request first = server.request();
    assertThat(first.line()).isEqualTo("PUT /v0/api/stream HTTP/1.1");
    assertThat(first.headers()).containsKey("idempotency-key");
    assertThat(first.body())
        .isEqualTo(
            "{\"name\":\"?T\",\"uri\":\"a/t\",\"status\":{\"color\":\"#0A0b0C\"},"
                + "\"tags\":[{\"tag\":\"x\"}]}");
    assertThat(server.request().body()).isEqualTo("{\"name\":\"T\",\"uri\":\"a/t\"}");
  }

  @Test
  void writes_haveKeysOfTheirOwn_whichRetriesShare() {
    String status = "{\"color\":\"#ff0000\",\"created\":1,\"poster\":\"" + ACCOUNT + "\"}";
    server.breakOff().answer(200, status).answer(200, status);

    session.streams().setStatus(KEY_OF_STREAM, new Color("#ff0000"));
    session.streams().setStatus(KEY_OF_STREAM, new Color("#ff0000"));

    List<String> keys =
        server.requestsSoFar().stream().map(sent -> sent.headers().get("idempotency-key")).toList();
    assertThat(keys).hasSize(3).doesNotContainNull();
    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    assertThat(lines()).containsOnly("POST /v0/api/stream/" + ID + "/status HTTP/1.1");
  }

  @Test
  void children_areUnderTheirParent() {
    server.answer(200, "[" + STREAM + "]").answer(201, STREAM).answer(200, STREAM);
    StreamKey child = StreamKey.ofId(ACCOUNT);

    assertThat(
            session
                .streamChildren()
                .list(KEY_OF_STREAM, new StreamQuery.ByName("to a"), new Slice(3, 5)))
        .hasSize(1);
    assertThat(session.streamChildren().link(KEY_OF_STREAM, child).added()).isTrue();
    session.streamChildren().unlink(KEY_OF_STREAM, child);

    String all = " /v0/api/stream/" + ID + "/children";
    assertThat(lines())
        .containsExactly(
            "GET" + all + "?query=to+a&limit=5&offset=3 HTTP/1.1",
            "PUT" + all + "/" + ACCOUNT + " HTTP/1.1",
            "DELETE" + all + "/" + ACCOUNT + " HTTP/1.1");
  }

  @Test
  void tags_areBelowTheirStream() {
    server.answer(200, "[{\"tag\":\"rye\"},{\"tag\":\"t$\"}]").answer(200, "[]");
    server.answer(201, "{\"tag\":\"t$\"}").answer(200, "{\"tag\":\"t$\"}");
    server.answer(400, error("Tag is not valid."));

    assertThat(session.streamTags().get(KEY_OF_STREAM).list())
        .containsExactly(new Tag("rye"), new Tag("t$"));
    assertThat(session.streamTags().replace(KEY_OF_STREAM, Tags.none())).isEqualTo(Tags.none());
    assertThat(session.streamTags().add(KEY_OF_STREAM, " T$ ")).returns(true, Added::added);
    assertThat(session.streamTags().add(KEY_OF_STREAM, "t$")).returns(false, Added::added);
    assertThatThrownBy(() -> session.streamTags().add(KEY_OF_STREAM, "../a b"))
        .hasMessage("Tag is not valid.");

    String all = " /v0/api/stream/" + ID + "/tags";
    assertThat(lines())
        .containsExactly(
            "GET" + all + " HTTP/1.1",
            "POST" + all + " HTTP/1.1",
            "PUT" + all + "/t%24 HTTP/1.1",
            "PUT" + all + "/t%24 HTTP/1.1",
            "PUT" + all + "/%21 HTTP/1.1");
  }

  @ParameterizedTest
  @CsvSource({
    "to ast, to ast",
    "' to ', '. to .'",
    "' ', '. .'",
    "a.b, #",
    "#, #",
    "#rye, #",
    "#00ff00, #",
    "\u00e9, #"
  })
  void partOfAName_isFoundAsItStands(String part, String query) {
    assertThat(StreamTargets.text(new StreamQuery.ByName(part))).isEqualTo(query);
    assertThat(StreamQuery.parse(query))
        .isEqualTo(new StreamQuery.ByName(query.equals("#") ? "#" : part));
  }

  @Test
  void colorsAndTags_areLookedForAsSuch() {
    server.answer(200, "[]").answer(200, "[]").answer(200, "[]").answer(200, "[]");

    session.streams().search(new StreamQuery.ByColor(new Color("#00FF00")));
    session.streams().search(new StreamQuery.ByTag(new Tag("fade")));
    session.streams().search(new StreamQuery.Everything());
    session.streamTags().carriers(new Tag("a$"), new StreamQuery.ByName("x"));

    assertThat(lines())
        .containsExactly(
            "GET /v0/api/stream?query=%2300FF00 HTTP/1.1",
            "GET /v0/api/stream?query=%23fade HTTP/1.1",
            "GET /v0/api/stream HTTP/1.1",
            "GET /v0/api/tag/a%24/children?query=x HTTP/1.1");
  }

  private List<String> lines() {
    return server.requestsSoFar().stream().map(ScriptedServer.Request::line).toList();
  }

  static String error(String sentence) {
    return "{\"type\":\"Error\",\"error\":\"" + sentence + "\",\"details\":null}";
  }
}
