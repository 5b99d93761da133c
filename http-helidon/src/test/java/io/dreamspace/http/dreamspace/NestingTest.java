package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Nesting": paths that lead from one thing to what belongs to it. */
final class NestingTest {
  @AutoClose private final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    World.create(server);
  }

  @ParameterizedTest
  @CsvSource({
    "/users/1/events,            /events?user_id=1",
    "/users/1/specimens,         /specimens?owner_id=1",
    "/users/1/transactions,      /transactions?user_id=1",
    "/users/1/specimen,          /specimens/2",
    "/events/1/document,         /documents/1",
    "/events/1/user,             /users/1",
    "/specimens/3/owner,         /users/2",
    "/transactions/2/user,       /users/2",
    "/documents/2/stamps,        /stamps?document_id=2",
    "/documents/1/stamps/2,      /stamps/2",
    "/users/1/events/3,          /events/3",
    "/users/1/transactions/1,    /transactions/1",
    "/users/1/specimens/1/owner, /users/1",
    "/events/1/document/stamps,  /stamps?document_id=1",
    "/events/1/user/wallet,      /users/1/wallet",
    "/events/2/user/twitch_accounts, /users/2/twitch_accounts",
    "/events/1/user/specimen/owner/specimen/owner/events, /events?user_id=1"
  })
  void path_leadsToTheSameAsTheDirectOne(String nested, String direct) {
    assertThat(server.get(nested).status()).isEqualTo(200);
    assertThat(server.get(nested).text()).isEqualTo(server.get(direct).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users/9/events",
        "/users/9/wallet",
        "/users/3/specimen",
        "/users/2/specimen/owner",
        "/users/2/events/1",
        "/users/2/specimens/1/owner",
        "/users/2/transactions/1",
        "/users/1/specimens/3",
        "/events/2/document",
        "/events/2/document/stamps",
        "/events/9/user",
        "/events/9/replay",
        "/users/2/events/1/replay",
        "/events/1/replay/1",
        "/documents/2/stamps/1",
        "/documents/1/stamps/9",
        "/documents/9/stamps",
        "/stamps/1/document",
        "/specimens/9/owner",
        "/transactions/9/user",
        "/users/1/nowhere",
        "/users/1/wallet/1",
        "/users/nowhere",
        "/users/1/2",
        "/events/1/user/1",
        "/users/events",
        "/nowhere",
        "/",
        "/Users"
      })
  void missingLink_isNotFoundForEveryVerb(String path) {
    String before = World.everything(server);

    assertRefused(server.get(path), 404);
    assertRefused(server.delete(path), 404);
    assertRefused(server.patch(path, "{}"), 404);
    assertThat(World.everything(server)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "1.0",
        "1e0",
        "0x1",
        "+1",
        "1%20",
        "%201",
        "1;v=1",
        "１",
        "9223372036854775808",
        "1,2",
        "null",
        "true",
        "--1",
        "1-"
      })
  void idThatIsNoInteger_isNotFound(String id) {
    assertThat(World.roots())
        .allSatisfy(root -> assertThat(server.get(root + "/" + id).status()).isEqualTo(404));
  }

  @Test
  void pathOf32Segments_isFollowedAndOneLongerIsNot() {
    String longest = "/users/1" + "/specimen/owner".repeat(15);
    assertThat(server.get(longest).text()).isEqualTo(server.get("/users/1").text());
    assertThat(server.get(longest + "/").status()).isEqualTo(200);

    assertThat(assertRefused(server.get(longest + "/wallet"), 404)).contains("32");
    assertRefused(server.get("/users/1" + "/specimen/owner".repeat(10_000)), 404);
  }

  @Test
  void filterOfAPath_overwritesThatOfTheQuery() {
    assertThat(server.get("/users/2/events?user_id=1").ids("event_id")).containsExactly(2L);
    assertThat(server.get("/users/2/events?user_id=x").ids("event_id")).containsExactly(2L);
    assertThat(server.get("/documents/2/stamps?document_id=1&stamp_type=approve").ids("stamp_id"))
        .containsExactly(3L);
  }

  @Test
  void nestedList_takesAllThatTheDirectOneTakes() {
    assertThat(server.get("/users/1/events?event_type=plain&document_seal=2").ids("event_id"))
        .containsExactly(3L);
    assertRefused(server.get("/users/1/events?nothing=1"), 400);
  }

  @Test
  void fieldOfAPath_isAddedOnCreation() {
    Answer stamp = server.post("/events/1/document/stamps", World.stamp("late"));
    assertThat(stamp.json().get("document_id").intValue()).isEqualTo(1);

    Answer booking = server.post("/users/2/transactions", "{\"amount\": 1, \"description\": \"\"}");
    assertThat(booking.json().get("user_id").intValue()).isEqualTo(2);

    Answer spawned = server.post("/events/2/user/specimens", "{}");
    assertThat(spawned.json().get("owner_id").intValue()).isEqualTo(2);
    assertThat(server.get("/users/2/specimen").text()).isEqualTo(spawned.text());
  }

  @Test
  void fieldOfAPath_overwritesThatOfTheBody() {
    Answer booking = server.post("/users/2/transactions", World.transaction(1));
    assertThat(booking.json().get("user_id").intValue()).isEqualTo(2);

    Answer event = server.post("/users/3/events", World.event(1, "null", "mine"));
    assertThat(event.json().get("user_id").intValue()).isEqualTo(3);

    JsonNode stamps =
        server
            .put(
                "/documents/2/stamps",
                "["
                    + World.stamp("a")
                    + ","
                    + World.stamp("b").replace("{", "{\"document_id\": 1, ")
                    + "]")
            .json();
    assertThat(stamps.findValues("document_id"))
        .extracting(JsonNode::intValue)
        .containsExactly(2, 2);
  }

  @Test
  void objectReachedByAPath_isChangedAndDeletedThere() {
    server.patch("/events/1/user", "{\"name\": \"renamed\"}");
    assertThat(server.get("/users/1").json().get("name").textValue()).isEqualTo("renamed");

    server.patch("/events/1/document/stamps/1", "{\"pos_x\": 77}");
    assertThat(server.get("/stamps/1").json().get("pos_x").intValue()).isEqualTo(77);

    assertThat(server.delete("/events/1/document").status()).isEqualTo(200);
    assertRefused(server.get("/documents/1"), 404);
    assertThat(server.get("/events/1").json().get("document_id").isNull()).isTrue();
  }
}
