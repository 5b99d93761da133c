package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.numbers;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.event;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.stamp;
import static io.dreamspace.http.dreamspace.Bodies.transaction;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsersTest {
  private static final String TABLE =
      """
      user_id     | integer   | -   | no  | 9                      |
      twitch_id   | string?   | req | yes | "1"                    | "2"
      name        | string?   | req | yes | "alllenski"            | "somebody"
      preferences | string?   | opt | yes | "{\\"colour\\": 1}"    | ""
      created_at  | timestamp | -   | no  | "2025-06-08T22:00:00"  |\
      """;

  private static final String PLAIN =
      """
      {"user_id": 1, "twitch_id": "1", "name": "a", "preferences": null,
       "created_at": "2025-06-08T22:00:00.123456+10:00"}\
      """;

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @Nested
  final class Keys extends EditingContract {
    Keys() {
      super("/users", TABLE);
    }

    @Override
    List<String> furtherKeys() {
      return List.of("specimen", "inventory", "wallet");
    }
  }

  @Test
  void post_updatesTheUserOfAKnownTwitchId_withTheKeysGiven() {
    ok(server.post("/users", json("{'twitch_id': '1', 'name': 'old', 'preferences': 'p'}")));
    server.clock().advance(Duration.ofDays(1));

    assertThat(ok(server.post("/users", user("1", "new"))))
        .isEqualTo(
            json(
                """
                {"user_id": 1, "twitch_id": "1", "name": "new", "preferences": "p",
                 "created_at": "2025-06-08T22:00:00.123456+10:00",
                 "specimen": null, "inventory": [], "wallet": null}\
                """));
    assertThat(
            ok(
                server.post(
                    "/users", json("{'twitch_id': '1', 'name': null, 'preferences': null}"))))
        .contains("\"name\":null,\"preferences\":null");
    assertThat(ids(server.get("/users"))).containsExactly(1L);
  }

  @Test
  void post_alwaysCreates_withoutTwitchId() {
    ok(server.post("/users", json("{'twitch_id': null, 'name': 'a'}")));
    ok(server.post("/users", json("{'twitch_id': null, 'name': 'a'}")));

    assertThat(ids(server.get("/users?name=a"))).containsExactly(1L, 2L);
  }

  @Test
  void details_haveCurrentSpecimenInventoryAndWallet() {
    fill();

    String details = json(details());
    assertThat(ok(server.get("/users/1"))).isEqualTo(details);
    assertThat(ok(server.post("/users", user("1", "a")))).isEqualTo(details);
    assertThat(ok(server.patch("/users/1", "{}"))).isEqualTo(details);
    assertThat(ok(server.delete("/users/1"))).isEqualTo(details);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events/1/user",
        "/specimens/1/owner",
        "/transactions/1/user",
        "/users/1/specimen/owner"
      })
  void objectPaths_answerDetails_forEveryVerb(String path) {
    fill();

    assertThat(ok(server.get(path))).isEqualTo(json(details()));
    assertThat(ok(server.patch(path, json("{'name': 'b'}"))))
        .isEqualTo(json(details()).replace("\"name\":\"a\"", "\"name\":\"b\""));
    ok(server.delete(path));
    assertThat(refused(server.get("/users/1"))).isEqualTo("404 There is no user 1.");
  }

  @ParameterizedTest
  @CsvSource({
    "/events/1, user",
    "/transactions/1, user",
    "/specimens/1, owner",
  })
  void embeddedAndListedUsers_arePlain(String path, String key) {
    fill();

    assertThat(ok(server.get("/users"))).isEqualTo("[" + json(PLAIN) + "]");
    assertThat(ok(server.get(path))).contains("\"" + key + "\":" + json(PLAIN) + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "specimens", "transactions"})
  void listsOfAUser_leadToThatUsersObjectsAlone(String list) {
    fill();
    ok(server.post("/users", user("2", "b")));
    ok(server.post("/specimens", json("{'owner_id': 1}")));
    ok(server.post("/users/2/specimens", "{}"));
    for (String user : List.of("1", "2", "2", "2")) {
      ok(server.post("/users/" + user + "/transactions", transaction(1, 1)));
      ok(server.post("/users/" + user + "/events", event(1, "'document': null")));
    }

    assertThat(ok(server.get("/users/1/" + list + "/1"))).contains("_id\":1,");
    assertThat(ok(server.get("/users/2/" + list + "/4"))).contains("_id\":4,");
    assertThat(refused(server.get("/users/2/" + list + "/1")))
        .matches("404 There is no [a-z]+ 1\\.");
    assertThat(refused(server.get("/users/1/" + list + "/4")))
        .matches("404 There is no [a-z]+ 4\\.");
  }

  @Test
  void delete_takesEverythingOfTheUsersWithIt() {
    fill();
    ok(server.post("/users", user("2", "b")));
    ok(server.post("/events", event(1, "'document': {'document_data': 'own', 'seal': 1}")));
    ok(server.post("/events", event(1, "'document_id': 1")));
    ok(server.post("/stamps", stamp(1, "gone")));
    ok(server.post("/documents", document("shared")));
    ok(server.post("/documents", document("alone")));
    ok(server.post("/events", event(1, "'document_id': 2")));
    ok(server.post("/events", event(2, "'document_id': 2")));
    ok(server.post("/stamps", stamp(2, "kept")));

    ok(server.delete("/users/1"));

    assertThat(ids(server.get("/users"))).containsExactly(2L);
    assertThat(ids(server.get("/events"))).containsExactly(5L);
    assertThat(ids(server.get("/documents"))).containsExactly(2L, 3L);
    assertThat(ids(server.get("/stamps"))).containsExactly(2L);
    assertThat(ids(server.get("/specimens"))).isEmpty();
    assertThat(ids(server.get("/transactions"))).isEmpty();
    assertThat(ok(server.post("/users", user("1", "again")))).startsWith("{\"user_id\":3,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          user_id=2                                  | 2
          user_id=9                                  |
          twitch_id=3                                | 3
          twitch_id=9                                |
          name=ann                                   | 1 3
          name=                                      | 2
          name=ann&twitch_id=3                       | 3
          name=ann&twitch_id=2                       |
          created_after=2025-06-10T22:00:00.123456   | 3
          created_after=2025-06-09T22:00:00.123456   | 2 3
          created_before=2025-06-09T22:00:00.123456  | 1
          created_after=2025-06-09&created_before=2025-06-10 | 2
          """)
  void list_takesItsFilters(String query, @Nullable String expected) {
    for (String user : List.of(user("1", "ann"), user("2", ""), user("3", "ann"))) {
      ok(server.post("/users", user));
      server.clock().advance(Duration.ofDays(1));
    }

    assertThat(ids(server.get("/users?" + query))).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          user_id=x            | 'user_id' must be an integer, not 'x'.
          created_after=soon   | 'created_after' must be a time such as 2025-06-08T20:12:00+10:00, 2025-06-08T20:12:00 or 2025-06-08, not 'soon'.
          created_before=      | 'created_before' must be a time such as 2025-06-08T20:12:00+10:00, 2025-06-08T20:12:00 or 2025-06-08, not ''.
          preferences=x        | Filter 'preferences' is not accepted here; accepted are limit, after, order, user_id, twitch_id, name, created_after and created_before.
          """)
  void list_refusesOtherFilters(String query, String sentence) {
    assertThat(refused(server.get("/users?" + query))).isEqualTo("400 " + sentence);
  }

  /** One user with one of everything. */
  private void fill() {
    ok(server.post("/users", user("1", "a")));
    server.clock().advance(Duration.ofSeconds(1));
    ok(server.post("/specimens", json("{'owner_id': 1}")));
    ok(server.post("/specimens", json("{'owner_id': 1, 'forgotten_at': '2025-07-01'}")));
    ok(server.post("/transactions", transaction(1, -3)));
    ok(server.post("/events", event(1, "'document': null")));
  }

  private static String details() {
    return """
    {"user_id": 1, "twitch_id": "1", "name": "a", "preferences": null,
     "created_at": "2025-06-08T22:00:00.123456+10:00",
     "specimen": {"specimen_id": 1, "owner_id": 1, "born_at": "2025-06-08T22:00:01.123456+10:00", "forgotten_at": null},
     "inventory": [
       {"specimen_id": 1, "owner_id": 1, "born_at": "2025-06-08T22:00:01.123456+10:00", "forgotten_at": null},
       {"specimen_id": 2, "owner_id": 1, "born_at": "2025-06-08T22:00:01.123456+10:00", "forgotten_at": "2025-07-01T00:00:00+10:00"}],
     "wallet": {"user_id": 1, "balance": -3, "updated_at": "2025-06-08T22:00:01.123456+10:00"}}\
    """;
  }
}
