package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TwitchAccountsTest {
  private static final String PATH = "/users/1/twitch_accounts";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  /** User 1 with the accounts 1 and 2, linked a second apart; user 2 with account 9. */
  @BeforeEach
  void link() {
    ok(server.post("/users", user("1", "one")));
    server.clock().advance(Duration.ofSeconds(1));
    ok(server.post(PATH, user("2", "two")));
    server.clock().advance(Duration.ofSeconds(1));
    ok(server.post("/users", user("9", "nine")));
  }

  @Test
  void list_hasThemInTheOrderOfTheirLinking() {
    assertThat(ok(server.get(PATH)))
        .isEqualTo(
            json(
                """
                [{'twitch_id': '1', 'name': 'one', 'linked_at': '2025-06-08T22:00:00.123456+10:00'},
                 {'twitch_id': '2', 'name': 'two', 'linked_at': '2025-06-08T22:00:01.123456+10:00'}]\
                """));
  }

  @Test
  void list_isEmpty_ofAUserWithoutAny() {
    ok(server.post("/users", json("{'twitch_id': null, 'name': 'a'}")));

    assertThat(ok(server.get("/users/3/twitch_accounts"))).isEqualTo("[]");
  }

  @Test
  void link_answersTheAccount_andLeavesTheOneShown() {
    assertThat(ok(server.post(PATH, json("{'twitch_id': '3', 'name': null}"))))
        .isEqualTo(
            json(
                """
                {'twitch_id': '3', 'name': null, 'linked_at': '2025-06-08T22:00:02.123456+10:00'}\
                """));
    assertShown("'twitch_id':'1','name':'one'");
  }

  @Test
  void link_showsTheAccount_ofAUserWhoHadNone() {
    ok(server.post("/users", json("{'twitch_id': null, 'name': 'a'}")));
    ok(server.post("/users/3/twitch_accounts", user("3", "three")));

    assertThat(ok(server.get("/users?user_id=3"))).contains(json("'twitch_id':'3','name':'three'"));
  }

  @Test
  void link_refusesAnAccountOfSomebodyElse() {
    assertThat(refused(server.post(PATH, user("9", "mine"))))
        .isEqualTo("409 That Twitch id belongs to user 2.");
    assertThat(ok(server.get("/users?twitch_id=9"))).contains(json("'user_id':2"), "nine");
  }

  @Test
  void link_ofAnAccountLinkedAlready_updatesItsName() {
    assertThat(ok(server.post(PATH, user("2", "too"))))
        .isEqualTo(
            json(
                """
                {'twitch_id': '2', 'name': 'too', 'linked_at': '2025-06-08T22:00:01.123456+10:00'}\
                """));
    assertThat(server.get(PATH).json()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {}                               | Field 'twitch_id' is required.
          {"twitch_id": "3"}               | Field 'name' is required.
          {"twitch_id": null, "name": "a"} | Field 'twitch_id' must be a string, not null.
          {"twitch_id": 3, "name": "a"}    | Field 'twitch_id' must be a string, not a number.
          {"twitch_id": "3", "name": 1}    | Field 'name' must be a string, not a number.
          {"twitch_id": "3", "name": "a", "linked_at": "2025-01-01"} | Field 'linked_at' is not accepted here; accepted are twitch_id and name.
          []                               | The body must be a JSON object, not an array.
          """)
  void link_refusesOtherBodies(String body, String sentence) {
    assertThat(refused(server.post(PATH, body))).isEqualTo("400 " + sentence);
    assertThat(server.get(PATH).json()).hasSize(2);
  }

  @Test
  void unlink_answersTheAccount_andShowsTheNextOldest() {
    ok(server.post(PATH, user("3", "three")));

    assertThat(ok(server.delete(PATH + "/1"))).startsWith(json("{'twitch_id':'1','name':'one',"));
    assertShown("'twitch_id':'2','name':'two'");
  }

  @Test
  void unlink_ofAnAccountThatWasPutFirst_showsTheOldestAgain() {
    ok(server.post(PATH, user("3", "three")));
    ok(server.patch("/users/1", json("{'twitch_id': '3'}")));
    ok(server.patch("/users/1", json("{'twitch_id': '2'}")));
    ok(server.delete(PATH + "/2"));

    assertShown("'twitch_id':'1','name':'one'");
  }

  @Test
  void unlink_ofALaterAccount_leavesTheOneShown() {
    ok(server.delete(PATH + "/2"));

    assertShown("'twitch_id':'1','name':'one'");
    assertThat(ids(server.get("/users?twitch_id=2"))).isEmpty();
  }

  @Test
  void unlink_ofTheLastAccount_leavesBothKeysNull() {
    ok(server.delete(PATH + "/1"));
    ok(server.delete(PATH + "/2"));

    assertShown("'twitch_id':null,'name':null");
    assertThat(ok(server.post("/users", user("1", "new")))).startsWith(json("{'user_id':3,"));
  }

  @Test
  void unlink_refusesAnAccountThatIsNotTheUsers() {
    String expected = "404 No such Twitch account is linked to this user.";

    assertThat(refused(server.delete(PATH + "/9"))).isEqualTo(expected);
    assertThat(refused(server.delete(PATH + "/404"))).isEqualTo(expected);
    assertThat(ids(server.get("/users?twitch_id=9"))).containsExactly(2L);
  }

  @ParameterizedTest
  @CsvSource({"a/b, a%2Fb", "1 2, 1%202", "😀, %F0%9F%98%80", "-1, -1", "%31, %2531"})
  void unlink_takesAnyTwitchId(String twitchId, String encoded) {
    ok(server.post(PATH, user(twitchId, "any")));

    assertThat(ok(server.delete(PATH + "/" + encoded))).contains("\"any\"");
  }

  @Test
  void upsert_byALaterAccount_reachesTheUser_andUpdatesThatAccountsName() {
    assertThat(ok(server.post("/users", user("2", "too"))))
        .startsWith(json("{'user_id':1,'twitch_id':'1','name':'one',"));
    assertThat(ok(server.get(PATH))).contains(json("'name':'one'"), json("'name':'too'"));
    assertThat(ids(server.get("/users"))).containsExactly(1L, 2L);
  }

  @Test
  void upsert_byALaterAccount_worksInsideOfOtherBodies() {
    String body = json("{'owner': {'twitch_id': '2', 'name': 'too', 'preferences': 'p'}}");

    assertThat(ok(server.post("/specimens", body)))
        .contains(json("'owner_id':1"), json("'twitch_id':'1','name':'one','preferences':'p'"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "9, 2"})
  void filter_findsTheUserByAnyAccount(String twitchId, long expected) {
    assertThat(ids(server.get("/users?twitch_id=" + twitchId))).containsExactly(expected);
  }

  @Test
  void patch_changesTheAccountShown_toANewOne() {
    ok(server.patch("/users/1", json("{'twitch_id': '5'}")));

    assertShown("'twitch_id':'5','name':'one'");
    assertThat(ids(server.get("/users?twitch_id=1"))).isEmpty();
    assertThat(ids(server.get("/users?twitch_id=2"))).containsExactly(1L);
  }

  @Test
  void patch_changesTheAccountShown_toOneThatIsLinked() {
    ok(server.patch("/users/1", json("{'twitch_id': '2'}")));

    assertShown("'twitch_id':'2','name':'two'");
    assertThat(ids(server.get("/users?twitch_id=1"))).containsExactly(1L);
    assertThat(server.get(PATH).json()).hasSize(2);
  }

  @Test
  void patch_refusesAnAccountOfSomebodyElse() {
    String edit = json("{'name': 'changed', 'twitch_id': '9'}");

    assertThat(refused(server.patch("/users/1", edit)))
        .isEqualTo("409 That Twitch id belongs to user 2.");
    assertShown("'twitch_id':'1','name':'one'");
  }

  @Test
  void patch_withNull_unlinksTheAccountShown() {
    ok(server.patch("/users/1", json("{'twitch_id': null}")));

    assertShown("'twitch_id':'2','name':'two'");
    assertThat(ids(server.get("/users?twitch_id=1"))).isEmpty();
  }

  @Test
  void patch_withNull_leavesTheName_whenNoOtherAccountIsLinked() {
    ok(server.patch("/users/2", json("{'twitch_id': null}")));

    assertThat(ok(server.get("/users/2"))).contains(json("'twitch_id':null,'name':'nine'"));
    assertThat(ok(server.get("/users/2/twitch_accounts"))).isEqualTo("[]");
  }

  @Test
  void patch_renamesAUserWithoutAccounts() {
    ok(server.post("/users", json("{'twitch_id': null, 'name': 'a'}")));

    assertThat(ok(server.patch("/users/3", json("{'name': 'b'}"))))
        .contains(json("'twitch_id':null,'name':'b'"));
  }

  @Test
  void patch_renamesTheAccountShown() {
    ok(server.patch("/users/1", json("{'name': 'uno'}")));

    assertShown("'twitch_id':'1','name':'uno'");
    assertThat(ok(server.get(PATH))).contains(json("'name':'uno'"), json("'name':'two'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void accounts_ofAMissingUser_areNotFound(String verb) {
    Answer answer =
        server.send(verb, "/users/404/twitch_accounts", verb.equals("POST") ? user("3", "a") : "");

    assertThat(refused(answer)).isEqualTo("404 There is no user 404.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUT    | /users/1/twitch_accounts   | GET, HEAD, POST
          PATCH  | /users/1/twitch_accounts   | GET, HEAD, POST
          DELETE | /users/1/twitch_accounts   | GET, HEAD, POST
          GET    | /users/1/twitch_accounts/1 | DELETE
          PATCH  | /users/1/twitch_accounts/1 | DELETE
          """)
  void otherVerbs_areNotSupported(String verb, String path, String allow) {
    Answer answer = server.send(verb, path, "");

    assertThat(refused(answer)).startsWith("405 ");
    assertThat(answer.header("Allow")).hasValue(allow);
  }

  private void assertShown(String keys) {
    assertThat(ok(server.get("/users?user_id=1"))).startsWith(json("[{'user_id':1," + keys + ","));
    assertThat(ok(server.get("/users/1"))).startsWith(json("{'user_id':1," + keys + ","));
  }
}
