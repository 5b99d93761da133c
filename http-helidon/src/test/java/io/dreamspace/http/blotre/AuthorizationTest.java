package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whose name requests are made. */
final class AuthorizationTest {
  private static final String UNKNOWN = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv";
  private static final String CHALLENGE =
      "Bearer error=\"invalid_token\" error_description=\"Access token is expired\"";

  @AutoClose private final LogLines log = new LogLines();
  @AutoClose private final TestServer server = TestServer.inMemory();
  private Somebody owner;
  private String tags;

  @BeforeEach
  void create() {
    owner = Somebody.on(server);
    tags = "/v0/api/stream/" + owner.create("Bread") + "/tags";
  }

  private Answer put(String path, String... headers) {
    return Requests.send(server, Requests.head("PUT", path, headers));
  }

  private static void assertNobody(Answer answer) {
    assertError(answer, 401, "Action requires authorization.");
    assertThat(answer.header("WWW-Authenticate")).isEmpty();
  }

  private static void assertExpired(Answer answer) {
    assertError(answer, 401, "Access token is expired.");
    assertThat(answer.header("WWW-Authenticate")).hasValue(CHALLENGE);
  }

  @Test
  void token_isTakenFromTheHeader() {
    assertThat(put(tags + "/a", "Authorization: Bearer " + owner.token()).status()).isEqualTo(201);
    assertThat(put(tags + "/b", "authorization:bearer   " + owner.token() + " ").status())
        .isEqualTo(201);
  }

  @Test
  void token_inTheQuery_countsAlone() {
    String query = "?x=1&access_token=";

    assertThat(put(tags + "/a" + query + owner.token()).status()).isEqualTo(201);
    assertThat(
            put(tags + "/b" + query + owner.token(), "Authorization: Bearer " + UNKNOWN).status())
        .isEqualTo(201);
    for (String worthless :
        new String[] {UNKNOWN, "", "%C3%28", owner.token() + "&access_token=x"}) {
      assertNobody(put(tags + "/c" + query + worthless, owner.authorization()));
    }
  }

  @Test
  void nobody_writesNothing() {
    String stream = tags.replace("/tags", "");
    String json = Requests.JSON;

    assertNobody(put(tags + "/rye"));
    assertNobody(Requests.send(server, Requests.head("PUT", "/v0/api/stream", json), "{}"));
    assertNobody(Requests.send(server, Requests.head("DELETE", stream)));
    assertNobody(Requests.send(server, Requests.head("POST", stream + "/status", json), "{}"));
    assertNobody(Requests.send(server, Requests.head("POST", tags, json), "[]"));
    assertNobody(Requests.send(server, Requests.head("DELETE", tags + "/rye")));
    assertNobody(put("/v0/api/stream/" + owner.root() + "/children/x"));
    assertNobody(Requests.send(server, Requests.head("DELETE", "/v0/api/stream/x/children/y")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer undefined",
        "Bearer",
        "Bearer ",
        "Bearer " + UNKNOWN,
        "Bearer a b",
        "Bearer a.b-c~d+e/f=",
        "Basic dXNlcjpwYXNz",
        "undefined",
        "Bearer \u00e9",
        "Bearer '; drop table tokens; --"
      })
  void worthlessToken_isIgnoredOnReads_andNobodyOnWrites(String header) {
    String authorization = "Authorization: " + header;

    ok(Requests.send(server, Requests.head("GET", tags, authorization)));
    ok(Requests.send(server, Requests.head("GET", "/v0/api/stream", authorization)));
    assertNobody(put(tags + "/rye", authorization));
    assertThat(log.alarming()).isEmpty();
  }

  @Test
  void expiredToken_isIgnoredOnReads_andChallengedOnWrites() {
    server.clock().advance(Duration.ofSeconds(7201));

    ok(owner.get(tags));
    ok(Requests.send(server, Requests.head("GET", tags + "?access_token=" + owner.token())));
    assertExpired(owner.put(tags + "/rye"));
    assertExpired(put(tags + "/rye?access_token=" + owner.token()));
    assertExpired(owner.delete(tags.replace("/tags", "")));
    assertExpired(owner.post(tags, "[]"));
    ok(owner.get(tags.replace("/tags", "")));
  }

  @Test
  void forbidden_isNotChallenged() {
    Answer answer = Somebody.on(server).put(tags + "/rye");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEmpty();
  }

  @Test
  void tokens_areNotLogged() throws InterruptedException {
    put(tags + "/a?access_token=" + owner.token());
    put(tags + "/b?access_token=" + UNKNOWN, "Authorization: Bearer " + owner.token());
    Requests.send(server, Requests.head("GET", tags + "/?access_token=" + owner.token()));
    put(tags + "/c", owner.authorization());

    log.awaitRequest("PUT " + tags + "/a 201");
    log.awaitRequest("PUT " + tags + "/b 401");
    log.awaitRequest("GET " + tags + "/ 301");
    log.awaitRequest("PUT " + tags + "/c 201");
    assertThat(log.all())
        .noneMatch(line -> line.getFormattedMessage().contains(owner.token()))
        .noneMatch(line -> line.getFormattedMessage().contains(UNKNOWN));
  }

  @Test
  void apiKey_makesNobodyAMember() {
    assertNobody(put(tags + "/rye", "X-API-KEY: " + TestServer.KEY));
  }
}
