package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.transaction;
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

/** A POST, PUT or PATCH that brings an Idempotency-Key is done once, however often it is sent. */
final class RepeatedRequestsTest {
  private static final String KEY = "Idempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324";
  private static final String OTHER_KEY = "Idempotency-Key: other";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  @BeforeEach
  void create() {
    World.create(server);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          POST  | /users                    | {"twitch_id": null, "name": "😀"}
          POST  | /documents                | {"document_data": "", "seal": 1}
          POST  | /documents/1/stamps       | {"stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0}
          PUT   | /documents/1/stamps       | [{"stamp_type": "a", "pos_x": 0, "pos_y": 0, "rotation": 0}]
          PUT   | /stamps                   | []
          POST  | /events/1/replay          | ~~
          POST  | /events/2/document        | {"document_data": "", "seal": 1}
          POST  | /users/1/specimens        | {}
          POST  | /users/1/transactions     | {"amount": 1, "description": ""}
          POST  | /users/1/twitch_accounts  | {"twitch_id": "new", "name": "new"}
          PATCH | /events/1                 | {"message": "changed"}
          PATCH | /events/1/user            | {"name": "changed"}
          """)
  void repeatedRequest_changesNothing_andIsAnsweredTheSame(String verb, String path, String body) {
    Answer first = server.send(verb, path, body, KEY);
    String after = World.everything(server);
    Answer second = server.send(verb, path, body, KEY);

    ok(first);
    assertThat(first.header("Idempotent-Replay")).isEmpty();
    assertReplay(second, first);
    assertThat(World.everything(server)).isEqualTo(after);
  }

  @Test
  void firstAnswer_isTheOneOfARequestWithoutKey() {
    Answer keyed = server.post("/documents", World.document(7), KEY);
    Answer plain = server.post("/documents", World.document(7));

    assertThat(keyed.text().replace("\"document_id\":3", "\"document_id\":4"))
        .isEqualTo(plain.text());
    assertThat(keyed.headers().keySet()).containsAll(plain.headers().keySet());
    assertThat(keyed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
  }

  @Test
  void drawing_isAnsweredToItsLastByte_withAKeyOrInAHeadAsWell() {
    String drawing = "iVBORw0KGgo+/A==".repeat(128);
    String body = "{\"document_data\": \"%s\", \"seal\": 1}".formatted(drawing);

    Answer first = server.post("/documents", body, KEY);

    ok(first);
    assertThat(first.json().get("document_data").textValue()).isEqualTo(drawing);
    assertReplay(server.post("/documents", body, KEY), first);
    assertThat(server.send("HEAD", "/documents/3", "").header("Content-Length"))
        .contains(Integer.toString(server.get("/documents/3").bytes().length));
  }

  @Test
  void replay_isWhatWasAnsweredThen() {
    Answer first = server.patch("/events/1", "{\"message\": \"then\"}", KEY);
    ok(server.patch("/events/1", "{\"message\": \"now\"}"));

    assertReplay(server.patch("/events/1", "{\"message\": \"then\"}", KEY), first);
    assertThat(server.get("/events/1").json().get("message").textValue()).isEqualTo("now");

    ok(server.delete("/events/1"));
    assertReplay(server.patch("/events/1", "{\"message\": \"then\"}", KEY), first);
  }

  @Test
  void withoutKey_everyRequestIsDone() {
    ok(server.post("/transactions", transaction(1, 1)));
    ok(server.post("/transactions", transaction(1, 1)));
    ok(server.post("/transactions", transaction(1, 1), KEY));
    ok(server.post("/transactions", transaction(1, 1), OTHER_KEY));

    assertThat(ids(server.get("/transactions"))).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          POST  | /nowhere               | {}                 | 404
          PATCH | /users/99              | {}                 | 404
          POST  | /users/1               | {}                 | 405
          PUT   | /users                 | {}                 | 405
          POST  | /users                 | no JSON            | 400
          POST  | /users                 | {"name": null}     | 400
          POST  | /events/1/document     | {"document_data": "", "seal": 1} | 409
          """)
  void refusal_isAnsweredAgain(String verb, String path, String body, int status) {
    Answer first = server.send(verb, path, body, KEY);
    Answer second = server.send(verb, path, body, KEY);

    assertThat(refused(first)).startsWith(status + " ");
    assertThat(refused(first)).isEqualTo(refused(server.send(verb, path, body)));
    assertReplay(second, first);
    assertThat(second.header("Allow")).isEqualTo(first.header("Allow"));
    assertThat(first.header("Allow").isPresent()).isEqualTo(status == 405);
  }

  @Test
  void refusal_staysWhatItWas_alsoIfItWouldNotBeRefusedNow() {
    String before = World.everything(server);
    String body = transaction(4, 1);
    Answer first = server.post("/transactions", body, KEY);
    assertThat(refused(first))
        .isEqualTo("400 Field 'user_id' refers to user 4, which does not exist.");
    assertThat(World.everything(server)).isEqualTo(before);

    ok(server.post("/users", user("4", "four")));

    assertReplay(server.post("/transactions", body, KEY), first);
    ok(server.post("/transactions", body, OTHER_KEY));
  }

  @Test
  void refusal_takesBackAllThatCameBeforeIt() {
    String before = World.everything(server);
    String body = Bodies.event("'user': {'twitch_id': 'new', 'name': 'n'}, 'document_id': 404");

    assertThat(refused(server.post("/events", body, KEY))).startsWith("400 ");
    assertThat(World.everything(server)).isEqualTo(before);
  }

  @Test
  void refusal_keepsTheFormThatWasWantedFirst() {
    String problem = "Accept: application/problem+json";
    Answer text = server.post("/users", "", KEY);
    Answer asProblem = server.post("/users", "", OTHER_KEY, problem);

    assertThat(text.header("Content-Type")).hasValue("text/plain; charset=utf-8");
    assertThat(asProblem.header("Content-Type")).hasValue("application/problem+json");
    assertReplay(server.post("/users", "", KEY, problem), text);
    assertReplay(server.post("/users", "", OTHER_KEY), asProblem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          PUT   | /documents/1/stamps     | []
          POST  | /documents/2/stamps     | []
          PUT   | /documents/2/stamps/    | []
          PUT   | /documents/2/stamps?a=b | []
          PUT   | /documents/2/stamps     | [ ]
          PUT   | /documents/2/stamps     | ~~
          PATCH | /events/1               | {}
          """)
  void keyOfAnotherRequest_isAConflict(String verb, String path, String body) {
    Answer first = server.put("/documents/2/stamps", "[]", KEY);
    String before = World.everything(server);

    assertThat(refused(server.send(verb, path, body, KEY)))
        .isEqualTo("409 This idempotency key was already used for another request.");
    assertThat(World.everything(server)).isEqualTo(before);
    assertReplay(server.put("/documents/2/stamps", "[]", KEY), first);
  }

  @Test
  void keyOfARefusal_isTaken() {
    refused(server.post("/users", "no JSON", KEY));

    assertThat(refused(server.post("/users", user("9", "nine"), KEY))).startsWith("409 ");
  }

  @Test
  void receipt_countsForADay() {
    String body = transaction(1, 1);
    Answer first = server.post("/transactions", body, KEY);

    server.clock().advance(Duration.ofHours(24).minusNanos(1_000));
    assertReplay(server.post("/transactions", body, KEY), first);
    server.clock().advance(Duration.ofNanos(1_000));
    Answer next = server.post("/transactions", body, KEY);

    assertThat(next.header("Idempotent-Replay")).isEmpty();
    assertThat(next.text()).isNotEqualTo(first.text());
    assertReplay(server.post("/transactions", body, KEY), next);
  }

  @Test
  void keyThatHasExpired_isFreeForAnotherRequest() {
    ok(server.post("/transactions", transaction(1, 1), KEY));
    server.clock().advance(Duration.ofHours(24));

    ok(server.post("/transactions", transaction(1, 2), KEY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "DELETE"})
  void otherVerbs_ignoreTheHeader(String verb) {
    String bad = "Idempotency-Key:";
    assertThat(server.send(verb, "/events/1", "", KEY, KEY).status()).isEqualTo(200);
    ok(server.post("/users", user("9", "nine"), KEY));

    Answer again = server.send(verb, "/events/2", "", KEY, bad);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Idempotent-Replay")).isEmpty();
  }

  /** The same answer byte for byte, which says that it is one from before. */
  static void assertReplay(Answer answer, Answer first) {
    assertThat(answer.status()).isEqualTo(first.status());
    assertThat(answer.bytes()).isEqualTo(first.bytes());
    assertThat(answer.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(answer.header("Idempotent-Replay")).hasValue("true");
  }
}
