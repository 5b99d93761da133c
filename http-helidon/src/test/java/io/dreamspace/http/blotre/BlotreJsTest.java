package io.dreamspace.http.blotre;

import static io.dreamspace.http.blotre.Answers.assertError;
import static io.dreamspace.http.blotre.Answers.assertSomeError;
import static io.dreamspace.http.blotre.Answers.created;
import static io.dreamspace.http.blotre.Answers.names;
import static io.dreamspace.http.blotre.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What blotre-js 0.4.0 puts on the wire, byte for byte, its mistakes included. */
final class BlotreJsTest {
  @AutoClose private final TestServer server = TestServer.inMemory();
  private Somebody owner;
  private String child;

  @BeforeEach
  void create() {
    owner = Somebody.called("matt", server);
    child = owner.create("Rye Bread");
  }

  private String head(String method, String path, String token) {
    return """
    %s %s HTTP/1.1
    accepts: application/json
    content-type: application/json
    authorization: Bearer %s
    host: localhost:%d
    Connection: close
    """
        .formatted(method, path, token, server.port());
  }

  private Answer anonymously(String method, String path) {
    return Requests.send(server, head(method, path, "undefined"));
  }

  private Answer send(String method, String path) {
    return Requests.send(server, head(method, path, owner.token()));
  }

  private Answer send(String method, String path, String body) {
    return Requests.send(server, head(method, path, owner.token()), body);
  }

  @Test
  void blotreJs_withoutCredentials_readsAll_thoughItSendsBearerUndefined() {
    String root = "/v0/api/stream/" + owner.root();
    owner.put("/v0/api/stream/" + child + "/tags/grain");

    assertThat(ok(anonymously("GET", "/v0/api/user/" + owner.id())).get("userName").textValue())
        .isEqualTo("matt");
    assertThat(ok(anonymously("GET", root)).get("uri").textValue()).isEqualTo("matt");
    assertThat(names(anonymously("GET", "/v0/api/stream?query=rye%20b")))
        .containsExactly("Rye Bread");
    assertThat(names(anonymously("GET", "/v0/api/stream?query=%23grain")))
        .containsExactly("Rye Bread");
    assertThat(names(anonymously("GET", root + "/children?query=ye&limit=5")))
        .containsExactly("Rye Bread");
    ok(anonymously("GET", root + "/children/" + child));
    ok(anonymously("GET", "/v0/api/stream/" + child + "/tags"));
    ok(anonymously("GET", "/v0/api/stream/" + child + "/tags/Grain"));
  }

  @Test
  void blotreJs_withoutCredentials_isToldSoOnWrites() {
    assertError(
        anonymously("PUT", "/v0/api/stream/" + child + "/tags/Rye"),
        401,
        "Action requires authorization.");
  }

  @Test
  void blotreJs_getStreamStatus_getsTheWholeStream() {
    assertThat(ok(send("GET", "/v0/api/stream/" + child)).get("status").get("color").textValue())
        .isEqualTo("#aaaaaa");
  }

  @Test
  void blotreJs_createStream_andSetStreamStatus() {
    JsonNode stream =
        created(
            send(
                "PUT",
                "/v0/api/stream",
                "{\"name\":\"Weather\",\"uri\":\"matt/weather\","
                    + "\"status\":{\"color\":\"#ff00ff\"}}"));

    Answer status =
        send(
            "POST",
            "/v0/api/stream/" + stream.get("id").textValue() + "/status",
            "{\"color\":\"#00ff00\"}");
    assertThat(ok(status).get("color").textValue()).isEqualTo("#00ff00");
  }

  @Test
  void blotreJs_joinUri_writesSpacesAsPercentCodes() {
    JsonNode toast =
        created(
            send(
                "PUT",
                "/v0/api/stream",
                "{\"name\":\"$T O A S T$\",\"uri\":\"matt/$t%20o%20a%20s%20t$\"}"));

    assertThat(toast.get("uri").textValue()).isEqualTo("matt/$t+o+a+s+t$");
  }

  @Test
  void blotreJs_deleteStream_losesTheId_andDeletesNothing() {
    assertSomeError(send("DELETE", "/v0/api/stream"), 404);

    ok(send("GET", "/v0/api/stream/" + child));
  }

  @Test
  void blotreJs_createChild_sendsPutWithoutBody() {
    String guest = Somebody.on(server).create("Guest");
    String path = "/v0/api/stream/" + owner.root() + "/children/" + guest;

    assertThat(created(send("PUT", path, "")).get("id").textValue()).isEqualTo(guest);
    assertThat(ok(send("PUT", path)).get("id").textValue()).isEqualTo(guest);
    assertThat(ok(send("GET", path)).get("id").textValue()).isEqualTo(guest);
    assertThat(ok(send("DELETE", path)).get("id").textValue()).isEqualTo(guest);
  }

  @Test
  void blotreJs_setTags_losesTheTags_andClearsNothing() {
    String tags = "/v0/api/stream/" + child + "/tags";
    owner.put(tags + "/grain");

    assertSomeError(send("POST", tags), 400);
    assertSomeError(send("POST", tags, ""), 400);

    assertThat(ok(send("GET", tags))).hasSize(1);
  }

  @Test
  void blotreJs_setTag_leavesTheCaseAsItIs() {
    String tag = "/v0/api/stream/" + child + "/tags/Rye";

    assertThat(created(send("PUT", tag, "")).get("tag").textValue()).isEqualTo("rye");
    assertThat(ok(send("GET", tag)).get("tag").textValue()).isEqualTo("rye");
    assertThat(ok(send("DELETE", tag)).get("tag").textValue()).isEqualTo("rye");
    assertSomeError(send("GET", tag), 404);
  }

  @Test
  void blotreJs_refreshes_whenItReadsInvalidToken() {
    server.clock().advance(Duration.ofHours(3));

    Answer answer = send("POST", "/v0/api/stream/" + child + "/status", "{\"color\":\"#00ff00\"}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate").orElseThrow()).contains("error=\"invalid_token\"");
  }
}
