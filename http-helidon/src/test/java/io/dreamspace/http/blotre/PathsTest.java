package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.LogLines;
import io.dreamspace.http.TestServer;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths there are, and what comes of others. */
final class PathsTest {
  @AutoClose private static final LogLines LOG = new LogLines();
  @AutoClose private static final TestServer SERVER = TestServer.inMemory();
  private static Somebody owner;

  @BeforeAll
  static void signUp() {
    owner = Somebody.on(SERVER);
    owner.create("Child");
  }

  @AfterAll
  static void nobodyIsAlarmed() {
    assertThat(LOG.alarming()).isEmpty();
  }

  private static Answer send(String method, String path, String... headers) {
    return Requests.send(SERVER, Requests.head(method, path, headers));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /v0/api",
    "GET,    /v0/api/nothing",
    "GET,    /v0/api/stream/x/nothing",
    "GET,    /v0/api/stream/x/status/y",
    "GET,    /v0/api//stream",
    "GET,    /v0/api/Stream",
    "GET,    /v0/api/user",
    "GET,    /v0/api/tag/rye",
    "GET,    /v0/api/../api/stream",
    "GET,    /v0/api/%2e%2e/api/stream",
    "GET,    /v0/api/stream%2fx",
    "GET,    /v0/api/stream/%C3%28",
    "GET,    /v0/api/stream/%",
    "GET,    /v0/api/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a",
    "POST,   /v0/api/stream",
    "DELETE, /v0/api/stream",
    "PATCH,  /v0/api/stream",
    "PUT,    /v0/api/stream/x",
    "PUT,    /v0/api/stream/x/status",
    "PUT,    /v0/api/stream/x/tags",
    "POST,   /v0/api/stream/x/children/y",
    "DELETE, /v0/api/user/x",
    "OPTIONS, /v0/api/stream",
    "TRACE,  /v0/api/stream",
    "BREW,   /v0/api/stream",
    "PUT,    /v0/api/stream/",
    "DELETE, /v0/api/stream/x/tags/rye/"
  })
  void otherPathOrMethod_isNotFound(String method, String path) {
    assertSomeError(send(method, path, owner.authorization()), 404);
    assertSomeError(send(method, path), 404);
  }

  @Test
  void otherPath_saysSo() {
    assertError(
        send("GET", "/v0/api/nothing"), 404, "There is no such path, or not for this method.");
  }

  @Test
  void delete_ofTheList_deletesNothing() {
    String before = owner.get("/v0/api/stream").text();

    assertSomeError(owner.delete("/v0/api/stream"), 404);
    assertThat(owner.get("/v0/api/stream").text()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "/v0/api/stream/,                 /v0/api/stream",
    "/v0/api/stream/?query=a%20b&x=/, /v0/api/stream?query=a%20b&x=/",
    "/v0/api/stream//,                /v0/api/stream/",
    "/v0/api/nothing/,                /v0/api/nothing",
    "/v0/api/,                        /v0/api",
    "/v0/oauth2/redeem/,              /v0/oauth2/redeem",
    "/v0/oauth2/redeem/?code=x,       /v0/oauth2/redeem?code=x",
    "/v0/,                            /v0",
    "/s/a/b+c%20d/,                   /s/a/b+c%20d",
    "/t/rye/,                         /t/rye",
    "/account/,                       /account"
  })
  void slashAtTheEnd_leadsToThePathWithout(String path, String location) {
    for (String method : new String[] {"GET", "HEAD"}) {
      Answer answer = send(method, path);
      assertThat(answer.status()).isEqualTo(301);
      assertThat(answer.header("Location")).hasValue(location);
      assertThat(answer.text()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"//", "//evil.example/", "/users/", "/", "/v0evil/", "/%76%30/"})
  void slashAtTheEnd_ofOtherPaths_leadsNowhere(String path) {
    assertThat(send("GET", path).header("Location")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accepts: application/json",
        "Accept: text/html",
        "Accept: image/png",
        "Accept: nonsense",
        "Accept:",
        "Accept: */*;q=0",
        "Accept-Encoding: gzip",
        "Content-Type: text/html",
        "Content-Type: nonsense"
      })
  void headersOfAccepting_areNotHeeded(String header) {
    assertThat(ok(send("GET", "/v0/api/stream", header))).hasSize(2);
    assertSomeError(send("GET", "/v0/api/stream/x", header), 404);
    String tag = "/v0/api/stream/" + owner.root() + "/tags/rye";
    assertThat(send("PUT", tag, owner.authorization(), header).status()).isBetween(200, 201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v0/api/stream", "/v0/api/stream/x", "/v0/api/nothing"})
  void head_isAnsweredAsGet_withoutTheBody(String path) {
    Answer get = send("GET", path);
    Answer head = send("HEAD", path);

    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.header("Content-Length")).hasValue(Integer.toString(get.bytes().length));
  }

  @Test
  void answers_haveNoHeadersOfCrossOriginSharing() {
    Answer answer = send("GET", "/v0/api/stream", "Origin: https://example.org");

    assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
    assertThat(answer.header("Set-Cookie")).isEqualTo(Optional.empty());
  }
}
