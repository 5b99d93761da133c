package io.dreamspace.http.blotre;

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

/** What blotre-py 0.1.1 puts on the wire, and the sensor in Matt's plant pot through it. */
final class BlotrePyTest {
  @AutoClose private final TestServer server = TestServer.inMemory();
  private Somebody owner;

  @BeforeEach
  void create() {
    owner = Somebody.called("Matt", server);
  }

  private static final String HEADERS =
      """
      Host: localhost
      User-Agent: python-requests/2.31.0
      Accept-Encoding: gzip, deflate
      Accept: */*
      Connection: keep-alive
      accepts: application/json
      content-type: application/json
      """;

  private Answer anonymously(String method, String path) {
    return Requests.send(server, method + " " + path + " HTTP/1.1\n" + HEADERS);
  }

  private String head(String method, String path) {
    return method + " " + path + " HTTP/1.1\n" + HEADERS + "authorization: Bearer " + owner.token();
  }

  @Test
  void blotrePy_getStreams_writesSpacesAsPlus() {
    owner.put("/v0/api/stream/" + owner.create("Rye Bread") + "/tags/grain");

    assertThat(names(anonymously("GET", "/v0/api/stream?query=rye+b")))
        .containsExactly("Rye Bread");
    assertThat(names(anonymously("GET", "/v0/api/stream?query=%23grain")))
        .containsExactly("Rye Bread");
  }

  @Test
  void blotrePy_reads_withoutAuthorizationHeader() {
    String child = owner.create("Child");

    ok(anonymously("GET", "/v0/api/user/" + owner.id()));
    ok(anonymously("GET", "/v0/api/stream/" + owner.root()));
    assertThat(names(anonymously("GET", "/v0/api/stream/" + owner.root() + "/children")))
        .containsExactly("Child");
    ok(anonymously("GET", "/v0/api/stream/" + owner.root() + "/children/" + child));
  }

  @Test
  void blotrePy_deleteChild_isAGet_andRemovesNothing() {
    String guest = Somebody.on(server).create("Guest");
    String path = "/v0/api/stream/" + owner.root() + "/children/" + guest;
    created(owner.put(path));

    ok(Requests.send(server, head("GET", path)));

    assertThat(names(owner.get("/v0/api/stream/" + owner.root() + "/children")))
        .containsExactly("Guest");
  }

  @Test
  void blotrePy_findsTheKeyErrorInEveryFailure() {
    for (String path :
        new String[] {"/v0/api/user/none", "/v0/api/stream/none", "/v0/api/none", "/v0/api"}) {
      Answer answer = anonymously("GET", path);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().get("error").isTextual()).isTrue();
      assertThat(answer.json().has("details")).isTrue();
    }
  }

  @Test
  void moistureSensor_createsAndUpdatesEvery5Minutes() {
    JsonNode root = ok(Requests.send(server, head("GET", "/v0/api/stream/" + owner.root())));
    String body =
        "{\"name\": \"Mr Tree\", \"uri\": \"%s/mr+tree\", \"status\": {\"color\": \"%s\"}}";
    String uri = root.get("uri").textValue();
    JsonNode first =
        created(
            Requests.send(server, head("PUT", "/v0/api/stream"), body.formatted(uri, "#0000ff")));
    for (int time = 1; time <= 3; time++) {
      server.clock().advance(Duration.ofMinutes(5));
      String color = "#%06x".formatted(time);

      JsonNode tree =
          ok(Requests.send(server, head("PUT", "/v0/api/stream"), body.formatted(uri, color)));

      assertThat(tree.get("id")).isEqualTo(first.get("id"));
      assertThat(tree.get("status").get("color").textValue()).isEqualTo(color);
      assertThat(tree.get("updated").longValue())
          .isEqualTo(server.clock().instant().toEpochMilli());
    }
    assertThat(names(owner.get("/v0/api/stream"))).containsExactlyInAnyOrder("Mr Tree", "Matt");
  }

  @Test
  void blogPrograms_createStreamsBelowStreams() {
    String uri = owner.uri();
    created(
        Requests.send(
            server,
            head("PUT", "/v0/api/stream"),
            "{\"name\":\"Vidre\",\"uri\":\"" + uri + "/vidre\"}"));
    JsonNode film =
        created(
            Requests.send(
                server,
                head("PUT", "/v0/api/stream"),
                "{\"name\":\"Eyes Wide Shut\",\"uri\":\"" + uri + "/vidre/eyes+wide+shut\"}"));
    JsonNode again =
        ok(
            Requests.send(
                server,
                head("PUT", "/v0/api/stream"),
                "{\"name\":\"Eyes Wide Shut\",\"uri\":\"" + uri + "/vidre/eyes+wide+shut\"}"));

    assertThat(again).isEqualTo(film);
    assertThat(film.get("uri").textValue()).isEqualTo("matt/vidre/eyes+wide+shut");
  }
}
