package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.numbers;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecimensTest {
  private static final String TABLE =
      """
      specimen_id  | integer    | -                | no  | 9                           |
      owner_id     | integer    | req              | yes | 1                           | 2
      owner        | object     | instead owner_id | no  |                             |
      born_at      | timestamp  | opt              | no  | "2025-06-08T20:12:00+10:00" |
      forgotten_at | timestamp? | opt              | yes | "2025-06-09T20:12:00+10:00" | "2025-06-10T20:12:00.500000+10:00"\
      """;

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    ok(server.post("/users", user("1", "a")));
    ok(server.post("/users", user("2", "b")));
  }

  @Nested
  final class Keys extends EditingContract {
    Keys() {
      super("/specimens", TABLE);
    }

    @Override
    void prepare() {
      ok(server.post("/users", user("1", "a")));
      ok(server.post("/users", user("2", "b")));
    }
  }

  @Test
  void post_spawnsNow_unlessToldWhen() {
    String expected =
        json(
            """
            {'specimen_id': 1, 'owner_id': 1,
             'owner': {'user_id': 1, 'twitch_id': '1', 'name': 'a', 'preferences': null,
                       'created_at': '2025-06-08T22:00:00.123456+10:00'},
             'born_at': '2025-06-08T22:00:00.123456+10:00', 'forgotten_at': null}\
            """);

    assertThat(ok(server.post("/specimens", json("{'owner_id': 1}")))).isEqualTo(expected);
    assertThat(ok(server.get("/specimens/1"))).isEqualTo(expected);
    assertThat(ok(server.get("/specimens"))).isEqualTo("[" + expected + "]");
    assertThat(ok(server.get("/users/1/specimen"))).isEqualTo(expected);
  }

  @Test
  void post_updatesTheOwnerOfAKnownTwitchId() {
    assertThat(ok(server.post("/specimens", json("{'owner': " + user("2", "new") + "}"))))
        .contains(json("'owner_id':2"), json("'name':'new'"));
    assertThat(ids(server.get("/users"))).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @CsvSource({"'\"3\"'", "null"})
  void post_createsTheOwner_whoIsNotKnown(String twitchId) {
    String body = "{\"owner\": {\"twitch_id\": %s, \"name\": \"c\"}}".formatted(twitchId);

    assertThat(ok(server.post("/specimens", body)))
        .contains("\"owner_id\":3", "\"twitch_id\":" + twitchId + ",\"name\":\"c\"");
    assertThat(ids(server.get("/users"))).containsExactly(1L, 2L, 3L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"owner_id": 1, "owner": {"twitch_id": "3", "name": "c"}} | Give 'owner_id' or 'owner', not both.
          {"owner_id": 1, "owner": null}                            | Give 'owner_id' or 'owner', not both.
          {}                                                        | Field 'owner_id' or 'owner' is required.
          {"owner_id": 404}                                         | Field 'owner_id' refers to user 404, which does not exist.
          {"owner": {"twitch_id": "3"}}                             | Field 'owner.name' is required.
          {"owner": {"user_id": 1, "twitch_id": "3", "name": "c"}}  | Field 'owner.user_id' is not accepted here; accepted are twitch_id, name and preferences.
          {"owner": {"twitch_id": "3", "name": "c"}, "born_at": "soon"} | 'born_at' must be a time such as 2025-06-08T20:12:00+10:00, 2025-06-08T20:12:00 or 2025-06-08, not 'soon'.
          """)
  void post_refusesOtherOwners_andChangesNothing(String body, String sentence) {
    assertThat(refused(server.post("/specimens", body))).isEqualTo("400 " + sentence);
    assertThat(ids(server.get("/specimens"))).isEmpty();
    assertThat(ids(server.get("/users"))).containsExactly(1L, 2L);
  }

  @Test
  void patch_refusesAMissingOwner_andChangesNothing() {
    String before = ok(server.post("/specimens", json("{'owner_id': 1}")));
    String edit = json("{'forgotten_at': '2025-01-01', 'owner_id': 404}");

    assertThat(refused(server.patch("/specimens/1", edit)))
        .isEqualTo("400 Field 'owner_id' refers to user 404, which does not exist.");
    assertThat(ok(server.get("/specimens/1"))).isEqualTo(before);
  }

  @Test
  void patch_ofTheOwner_movesTheSpecimen() {
    ok(server.post("/specimens", json("{'owner_id': 1}")));
    ok(server.patch("/users/1/specimen", json("{'owner_id': 2}")));

    assertThat(refused(server.get("/users/1/specimen")))
        .isEqualTo("404 User 1 has no current specimen.");
    assertThat(ids(server.get("/users/2/specimens"))).containsExactly(1L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-06-01 -, 2025-06-02 -                     | 2
          2025-06-02 -, 2025-06-01 -                     | 1
          2025-06-01 -, 2025-06-01 -                     | 2
          2025-06-01 -, 2025-06-02 2025-06-03            | 1
          2025-06-01 -, 2025-06-02 2099-01-01            | 1
          2025-06-01 2025-06-03, 2025-06-02 2025-06-03   |
          """)
  void current_isTheLatestBornOfThoseNotForgotten(String births, @Nullable Long expected) {
    for (String birth : births.split(", ")) {
      String[] times = birth.split(" ");
      String forgotten = times[1].equals("-") ? "null" : "'" + times[1] + "'";
      ok(
          server.post(
              "/users/1/specimens",
              json("{'born_at': '%s', 'forgotten_at': %s}".formatted(times[0], forgotten))));
    }

    if (expected == null) {
      assertThat(server.get("/users/1/specimen").status()).isEqualTo(404);
      assertThat(ok(server.get("/users/1"))).contains("\"specimen\":null,");
    } else {
      assertThat(ok(server.get("/users/1/specimen"))).startsWith("{\"specimen_id\":" + expected);
      assertThat(ok(server.get("/users/1"))).contains("\"specimen\":{\"specimen_id\":" + expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          specimen_id=2                                    | 2
          specimen_id=9                                    |
          owner_id=1                                       | 1 3
          born_after=2025-06-02                            | 2 3
          born_before=2025-06-02                           | 1
          born_after=2025-06-02&born_before=2025-06-03     | 2
          forgotten=true                                   | 2 3
          forgotten=1                                      | 2 3
          forgotten=false                                  | 1
          forgotten=0                                      | 1
          forgotten_after=2025-07-02                       | 3
          forgotten_before=2025-07-02                      | 2
          forgotten=false&forgotten_after=2025-01-01       |
          owner_id=1&forgotten=true                        | 3
          """)
  void list_takesItsFilters(String query, @Nullable String expected) {
    for (String body :
        List.of(
            "{'owner_id': 1, 'born_at': '2025-06-01'}",
            "{'owner_id': 2, 'born_at': '2025-06-02', 'forgotten_at': '2025-07-01'}",
            "{'owner_id': 1, 'born_at': '2025-06-03', 'forgotten_at': '2025-07-02'}")) {
      ok(server.post("/specimens", json(body)));
    }

    assertThat(ids(server.get("/specimens?" + query))).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          owner=1          | Filter 'owner' is not accepted here; accepted are limit, after, order, specimen_id, owner_id, born_after, born_before, forgotten, forgotten_after and forgotten_before.
          forgotten=yes    | 'forgotten' must be true, false, 1 or 0, not 'yes'.
          owner_id=me      | 'owner_id' must be an integer, not 'me'.
          """)
  void list_refusesOtherFilters(String query, String sentence) {
    assertThat(refused(server.get("/specimens?" + query))).isEqualTo("400 " + sentence);
  }
}
