package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertAnswer;
import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under streams. */
@OnEachStorage
final class ChildrenTest {
  private static final String MISSING = "552f68963004ce448e1e19a5";

  private final TestServer server;
  private Somebody owner;
  private String children;
  private String guest;

  ChildrenTest(TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void signUp() {
    server.clock().advance(Duration.ofSeconds(1));
    owner = Somebody.on(server);
    children = "/v0/api/stream/" + owner.root() + "/children";
    guest = Somebody.on(server).create("Guest");
  }

  @Test
  void children_areThoseLastColouredOrLinked_20AtMost() {
    IntStream.rangeClosed(1, 21)
        .forEach(
            number -> {
              server.clock().advance(Duration.ofMillis(1));
              owner.create("Child " + number);
            });
    server.clock().advance(Duration.ofMillis(1));
    String first = owner.get(children + "?query=child+2&offset=2").json().get(0).get("id").asText();
    owner.post("/v0/api/stream/" + first + "/status", "{\"color\": \"#000000\"}");
    server.clock().advance(Duration.ofMillis(1));
    owner.put(children + "/" + guest);

    assertThat(names(owner.get(children)))
        .hasSize(20)
        .startsWith("Guest", "Child 2", "Child 21", "Child 20")
        .endsWith("Child 4");
    assertThat(names(owner.get(children + "?offset=20"))).containsExactly("Child 3", "Child 1");
  }

  @Test
  void tagEdits_doNotMoveChildren() {
    String first = owner.create("First");
    server.clock().advance(Duration.ofMillis(1));
    owner.create("Second");
    server.clock().advance(Duration.ofMillis(1));
    owner.put("/v0/api/stream/" + first + "/tags/rye");

    assertThat(names(owner.get(children))).containsExactly("Second", "First");
    assertThat(names(owner.get(children + "?query=s"))).containsExactly("First", "Second");
  }

  @Test
  void limitAndOffset_areHeeded() {
    IntStream.rangeClosed(1, 5)
        .forEach(
            number -> {
              server.clock().advance(Duration.ofMillis(1));
              owner.create("Child " + number);
            });

    assertThat(names(owner.get(children + "?limit=2"))).containsExactly("Child 5", "Child 4");
    assertThat(names(owner.get(children + "?limit=2&offset=3")))
        .containsExactly("Child 2", "Child 1");
    assertThat(names(owner.get(children + "?query=child&limit=1&offset=1")))
        .containsExactly("Child 4");
    assertThat(names(owner.get(children + "?offset=99999999999999999999"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=21",
        "limit=-1",
        "limit=x",
        "offset=-1",
        "offset=1.5",
        "limit=",
        "limit=99999999999999999999",
        "offset=%2B1",
        "limit=%D9%A1"
      })
  void limitAndOffset_thatMakeNoSense_areIgnored(String parameters) {
    owner.create("One");
    owner.create("Two");

    assertThat(names(owner.get(children + "?" + parameters))).hasSize(2);
  }

  @Test
  void query_findsByColorTagAndName() {
    String red = owner.create("Red");
    owner.post("/v0/api/stream/" + red + "/status", "{\"color\": \"#FF0000\"}");
    owner.put("/v0/api/stream/" + owner.create("Rye bread") + "/tags/grain");
    owner.put(children + "/" + guest);

    assertThat(names(owner.get(children + "?query=%23ff0000"))).containsExactly("Red");
    assertThat(names(owner.get(children + "?query=%23Grain"))).containsExactly("Rye bread");
    assertThat(names(owner.get(children + "?query=YE%20B"))).containsExactly("Rye bread");
    assertThat(names(owner.get(children + "?query=gue"))).containsExactly("Guest");
    assertThat(names(owner.get(children + "?query=%23"))).isEmpty();
  }

  @Test
  void child_isAnsweredIfItIsOne() {
    String id = owner.create("Child");

    assertAnswer(owner.get(children + "/" + id), 200, owner.get("/v0/api/stream/" + id).text());
    for (String other : new String[] {guest, MISSING, "x", owner.root()}) {
      assertError(owner.get(children + "/" + other), 404, "Stream does not exist.");
    }
    assertError(
        owner.get("/v0/api/stream/" + MISSING + "/children/" + id), 404, "Stream does not exist.");
    assertError(
        owner.get("/v0/api/stream/" + MISSING + "/children"), 404, "Stream does not exist.");
  }

  @Test
  void link_is201AndThen200_withTheChild() {
    String child = owner.get("/v0/api/stream/" + guest).text();

    assertAnswer(owner.put(children + "/" + guest), 201, child);
    assertAnswer(owner.put(children + "/" + guest), 200, child);
    assertAnswer(owner.get(children + "/" + guest), 200, child);
    assertThat(names(owner.get(children))).containsExactly("Guest");
  }

  @Test
  void link_checksParentOwnerChildAndSelf_inThisOrder() {
    Somebody other = Somebody.on(server);
    String foreign = "/v0/api/stream/" + other.root() + "/children/";

    assertError(
        owner.put("/v0/api/stream/" + MISSING + "/children/" + MISSING),
        404,
        "Parent stream does not exist.");
    String sentence = "User does not have permission to add child.";
    assertError(owner.put(foreign + guest), 401, sentence);
    assertError(owner.put(foreign + MISSING), 401, sentence);
    assertError(owner.put(foreign + other.root()), 401, sentence);
    assertError(owner.put(children + "/" + MISSING), 404, "Child stream does not exist.");
    assertError(owner.put(children + "/nonsense"), 404, "Child stream does not exist.");
    assertError(owner.put(children + "/" + owner.root()), 422, "I'm my own grandpa.");
  }

  @Test
  void unlink_answersTheChild_whichStays() {
    owner.put(children + "/" + guest);
    String child = owner.get("/v0/api/stream/" + guest).text();

    assertAnswer(owner.delete(children + "/" + guest), 200, child);
    assertAnswer(owner.get("/v0/api/stream/" + guest), 200, child);
    assertAnswer(owner.get(children), 200, "[]");
    assertError(owner.delete(children + "/" + guest), 404, "Stream does not exist.");
  }

  @Test
  void unlink_isForTheParentsOwner_andNotForWhatWasCreatedThere() {
    String id = owner.create("Child");
    owner.put(children + "/" + guest);
    Somebody other = Somebody.on(server);

    String sentence = "User does not have permission to edit stream.";
    assertError(other.delete(children + "/" + guest), 401, sentence);
    assertError(other.delete(children + "/" + id), 401, sentence);
    assertError(owner.delete(children + "/" + id), 422, "Cannot remove hierarchical child.");
    assertThat(names(owner.get(children))).containsExactlyInAnyOrder("Child", "Guest");
  }
}
