package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertAnswer;
import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.names;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, finding and deleting streams. */
@OnEachStorage
final class StreamsTest {
  private final TestServer server;
  private Somebody owner;

  StreamsTest(TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void signUp() {
    server.clock().advance(Duration.ofSeconds(1));
    owner = Somebody.on(server);
  }

  @Test
  void stream_hasExactlyTheseKeysInThisOrder() {
    String id = owner.create("Toaster Prime");
    long now = server.clock().instant().toEpochMilli();

    assertAnswer(
        Requests.send(server, Requests.head("GET", "/v0/api/stream/" + id)),
        200,
        """
        {"id":"%s","name":"Toaster Prime","uri":"%s/toaster+prime","created":%d,"updated":%d,\
        "status":{"color":"#aaaaaa","created":%d,"poster":"%s"},"owner":"%s","tags":[]}\
        """
            .formatted(id, owner.uri(), now, now, now, owner.id(), owner.id()));
  }

  @Test
  void stream_isFoundByItsIdInEitherCase() {
    String id = owner.create("Toaster");

    assertThat(ok(owner.get("/v0/api/stream/" + id.toUpperCase(Locale.ROOT))))
        .isEqualTo(ok(owner.get("/v0/api/stream/" + id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"552f68963004ce448e1e19a5", "x", "1", "toaster", "%00", "a%2fb"})
  void stream_thatIsNotThere_isNotFound(String id) {
    assertError(owner.get("/v0/api/stream/" + id), 404, "Stream does not exist.");
    assertError(owner.delete("/v0/api/stream/" + id), 404, "Stream does not exist.");
    assertError(owner.get("/v0/api/stream/" + id + "/status"), 404, "Stream does not exist.");
  }

  @Test
  void streams_withoutQuery_areThe20LastUpdated() {
    String first = owner.create("Stream 0");
    IntStream.rangeClosed(1, 21)
        .forEach(
            number -> {
              server.clock().advance(Duration.ofMillis(1));
              owner.create("Stream " + number);
            });
    server.clock().advance(Duration.ofMillis(1));
    owner.post("/v0/api/stream/" + first + "/status", "{\"color\": \"#000000\"}");

    assertThat(names(owner.get("/v0/api/stream")))
        .hasSize(20)
        .startsWith("Stream 0", "Stream 21", "Stream 20", "Stream 19")
        .endsWith("Stream 3");
    assertThat(names(owner.get("/v0/api/stream?limit=1&offset=5"))).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%20", "+", "%C3%A9%21", "&", "&query2=x"})
  void query_thatSaysNothing_findsAll(String query) {
    server.clock().advance(Duration.ofMillis(1));
    owner.create("Last one");

    assertThat(names(owner.get("/v0/api/stream?query=" + query))).startsWith("Last one");
  }

  @Test
  void query_findsByPartOfName_inEitherCase() {
    owner.create("Toaster Qx7");
    server.clock().advance(Duration.ofMillis(1));
    owner.create("qX7 lotto");

    assertThat(names(owner.get("/v0/api/stream?query=QX7"))).startsWith("qX7 lotto", "Toaster Qx7");
    assertThat(names(owner.get("/v0/api/stream?query=toaster%20qx7"))).startsWith("Toaster Qx7");
    assertThat(names(owner.get("/v0/api/stream?query=toaster+qx7"))).startsWith("Toaster Qx7");
    assertThat(names(owner.get("/v0/api/stream?query=toaster%2Bqx7%5B.*"))).isEmpty();
  }

  @Test
  void query_findsByCurrentColor_inEitherCase() {
    String id = owner.create("Coloured");
    owner.post("/v0/api/stream/" + id + "/status", "{\"color\": \"#AbCdE0\"}");

    assertThat(names(owner.get("/v0/api/stream?query=%23aBcDe0"))).startsWith("Coloured");
    owner.post("/v0/api/stream/" + id + "/status", "{\"color\": \"#ffffff\"}");
    assertThat(names(owner.get("/v0/api/stream?query=%23abcde0"))).doesNotContain("Coloured");
  }

  @Test
  void query_findsByTag_theLastUpdatedFirst() {
    for (String name : new String[] {"Tagged 1", "Tagged 2"}) {
      owner.put("/v0/api/stream/" + owner.create(name) + "/tags/Price$");
      server.clock().advance(Duration.ofMillis(1));
    }

    assertThat(names(owner.get("/v0/api/stream?query=%23PRICE$")))
        .startsWith("Tagged 2", "Tagged 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%23", "%23not%20a%20tag", "%23%23", "%23fff"})
  void query_thatIsNoColorAndNoTag_findsNothing(String query) {
    owner.create("Nothing of that");

    assertAnswer(owner.get("/v0/api/stream?query=" + query), 200, "[]");
  }

  @Test
  void delete_answersTheStreamAsItWas() {
    String id = owner.create("Short-lived");
    Answer before = owner.get("/v0/api/stream/" + id);

    assertAnswer(owner.delete("/v0/api/stream/" + id), 200, before.text());
    assertError(owner.get("/v0/api/stream/" + id), 404, "Stream does not exist.");
  }

  @Test
  void delete_takesAllThatWasCreatedBelow_andOnlyUnlinksTheRest() {
    Somebody other = Somebody.on(server);
    String top = owner.create("Top");
    String middle = owner.create("Middle", owner.uri() + "/top");
    String bottom = owner.create("Bottom", owner.uri() + "/top/middle");
    String linked = other.create("Linked");
    Answers.created(owner.put("/v0/api/stream/" + middle + "/children/" + linked));

    ok(owner.delete("/v0/api/stream/" + top));

    assertError(owner.get("/v0/api/stream/" + middle), 404, "Stream does not exist.");
    assertError(owner.get("/v0/api/stream/" + bottom), 404, "Stream does not exist.");
    assertThat(ok(owner.get("/v0/api/stream/" + linked)).get("name").textValue())
        .isEqualTo("Linked");
    assertAnswer(owner.get("/v0/api/stream/" + owner.root() + "/children"), 200, "[]");
  }

  @Test
  void delete_isForTheOwner_andNotForRoots() {
    String id = owner.create("Mine");

    assertError(
        Somebody.on(server).delete("/v0/api/stream/" + id),
        401,
        "User does not have permission to delete stream.");
    assertError(owner.delete("/v0/api/stream/" + owner.root()), 422, "Cannot delete root streams.");
    ok(owner.get("/v0/api/stream/" + id));
    ok(owner.get("/v0/api/stream/" + owner.root()));
  }
}
