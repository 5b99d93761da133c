package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.created;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PUT or POST that brings an Idempotency-Key is done once for its account. */
@OnEachStorage
final class KeyedCallsTest {
  private static final String KEY = "Idempotency-Key: a";

  private final TestServer server;
  private Somebody owner;
  private String stream;

  KeyedCallsTest(TestServer server) {
    this.server = server;
  }

  @BeforeEach
  void create() {
    owner = Somebody.on(server);
    stream = "/v0/api/stream/" + owner.create("Bread");
  }

  @Test
  void repeatedPut_isAnsweredTheSame() {
    Answer first = send("PUT", "/v0/api/stream", named("Butter"), KEY);

    created(first);
    assertThat(first.header("Idempotent-Replay")).isEmpty();
    assertReplay(send("PUT", "/v0/api/stream", named("Butter"), KEY), first);
  }

  @Test
  void repeatedPost_setsNothingAnew() {
    Answer first = send("POST", stream + "/status", "{\"color\":\"#ff0000\"}", KEY);
    server.clock().advance(Duration.ofSeconds(1));

    Answer second = send("POST", stream + "/status", "{\"color\":\"#ff0000\"}", KEY);

    ok(first);
    assertReplay(second, first);
    assertThat(owner.get(stream + "/status").text()).isEqualTo(first.text());
  }

  @Test
  void repeatedPut_withoutBody_staysNew() {
    Answer first = send("PUT", stream + "/tags/rye", "", KEY);

    assertThat(first.status()).isEqualTo(201);
    assertReplay(send("PUT", stream + "/tags/rye", "", KEY), first);
    assertThat(send("PUT", stream + "/tags/rye", "").status()).isEqualTo(200);
  }

  @Test
  void refusal_isKept_too() {
    String below = "{\"name\":\"x\",\"uri\":\"" + owner.uri() + "/later/x\"}";
    Answer first = send("PUT", "/v0/api/stream", below, KEY);
    owner.create("Later");

    assertError(first, 404, "Parent stream does not exist.");
    assertReplay(send("PUT", "/v0/api/stream", below, KEY), first);
    created(send("PUT", "/v0/api/stream", below, "Idempotency-Key: b"));
  }

  @Test
  void keyOfAnotherRequest_isAConflict() {
    ok(send("POST", stream + "/status", "{\"color\":\"#ff0000\"}", KEY));

    String sentence = "This idempotency key was already used for another request.";
    assertError(send("POST", stream + "/status", "{\"color\":\"#ff0001\"}", KEY), 409, sentence);
    assertError(send("POST", stream + "/status", "{\"color\":1}", KEY), 409, sentence);
    assertError(send("PUT", stream + "/tags/rye", "", KEY), 409, sentence);
  }

  @Test
  void othersWithTheSameKey_areAnsweredForThemselves() {
    ok(send("POST", stream + "/status", "{\"color\":\"#ff0000\"}", KEY));

    Answer other = show(Somebody.on(server).authorization(), stream + "/status", KEY);

    assertError(other, 401, "User does not have permission to edit stream.");
    assertThat(other.header("Idempotent-Replay")).isEmpty();
  }

  @Test
  void anotherTokenOfTheAccount_isAnsweredTheSame() {
    Answer first = show(owner.authorization(), stream + "/status", KEY);
    String token =
        server
            .session()
            .authorizations()
            .issue(new AccountId(owner.id()), new DisposableDraft("other", ""))
            .tokens()
            .accessToken()
            .value();

    assertReplay(show("Authorization: Bearer " + token, stream + "/status", KEY), first);
    assertReplay(show("X: y", stream + "/status?access_token=" + token, KEY), first);
  }

  @Test
  void whoeverIsNotKnown_isRefused_andNothingIsKept() {
    for (String nobody : new String[] {"X: y", "Authorization: Bearer undefined"}) {
      assertError(show(nobody, stream + "/status", KEY), 401, "Action requires authorization.");
    }
    Answer known = show(owner.authorization(), stream + "/status", KEY);

    ok(known);
    assertThat(known.header("Idempotent-Replay")).isEmpty();
  }

  @Test
  void badKeys_areRefused_andNothingChanges() {
    String before = owner.get(stream).text();

    assertError(
        send("POST", stream + "/status", "{\"color\":\"#ff0000\"}", "Idempotency-Key: a b"),
        400,
        "An idempotency key must be 1 to 255 visible ASCII characters, without blanks.");
    assertError(
        send("POST", stream + "/status", "{\"color\":\"#ff0000\"}", KEY, KEY),
        400,
        "The header Idempotency-Key is there more than once.");
    assertThat(owner.get(stream).text()).isEqualTo(before);
  }

  @Test
  void delete_takesNoKey_asItCanBeRepeatedAnyway() {
    ok(send("DELETE", stream, "", KEY));

    assertError(send("DELETE", stream, "", KEY), 404, "Stream does not exist.");
  }

  private static void assertReplay(Answer second, Answer first) {
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    assertThat(second.header("Idempotent-Replay")).contains("true");
  }

  private String named(String name) {
    return "{\"name\":\"%s\",\"uri\":\"%s/%s\"}".formatted(name, owner.uri(), name.toLowerCase());
  }

  /** Sets a status in the name of whoever this header is of. */
  private Answer show(String authorization, String path, String key) {
    String head = Requests.head("POST", path, authorization, Requests.JSON, key);
    return Requests.send(server, head, "{\"color\":\"#ff0000\"}");
  }

  private Answer send(String method, String path, String body, String... keys) {
    String head = Requests.head(method, path, owner.authorization(), Requests.JSON);
    return Requests.send(server, head + "\n" + String.join("\n", keys), body);
  }
}
