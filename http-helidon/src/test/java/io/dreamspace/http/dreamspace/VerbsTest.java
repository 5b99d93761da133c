package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "405: verb not supported here, with Allow." "HEAD works wherever GET does." */
final class VerbsTest {
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";

  @AutoClose private static final TestServer SERVER = TestServer.inMemory();

  @BeforeAll
  static void create() {
    World.create(SERVER);
    SERVER.patch("/documents/1", "{\"document_data\": \"" + PNG + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/changes                 | GET, HEAD",
        "/users                   | GET, HEAD, POST",
        "/users/1                 | GET, HEAD, PATCH, DELETE",
        "/users/1/wallet          | GET, HEAD",
        "/users/1/twitch_accounts | GET, HEAD, POST",
        "/users/1/twitch_accounts/x | DELETE",
        "/users/1/events          | GET, HEAD, POST",
        "/users/1/specimen        | GET, HEAD, PATCH, DELETE",
        "/transactions            | GET, HEAD, POST",
        "/transactions/1          | GET, HEAD",
        "/specimens               | GET, HEAD, POST",
        "/specimens/1             | GET, HEAD, PATCH, DELETE",
        "/events                  | GET, HEAD, POST",
        "/events/1                | GET, HEAD, PATCH, DELETE",
        "/events/1/replay         | POST",
        "/users/1/events/1/replay | POST",
        "/events/1/user           | GET, HEAD, PATCH, DELETE",
        "/events/1/document       | GET, HEAD, POST, PATCH, DELETE",
        "/documents               | GET, HEAD, POST",
        "/documents/1             | GET, HEAD, PATCH, DELETE",
        "/documents/1/image       | GET, HEAD",
        "/documents/1/picture.svg | GET, HEAD",
        "/stamp_types/approve/image | GET, HEAD, PUT, DELETE",
        "/tickets | POST",
        "/overlay_keys | GET, HEAD, POST",
        "/overlay_keys/0123456789abcdef01234567 | DELETE",
        "/documents/1/stamps      | GET, HEAD, POST, PUT",
        "/stamps                  | GET, HEAD, POST, PUT",
        "/stamps/1                | GET, HEAD, PATCH, DELETE"
      })
  void otherVerbs_areNotAllowed(String path, String allow) {
    List<String> allowed = Arrays.asList(allow.split(", "));
    Stream.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW")
        .filter(verb -> !allowed.contains(verb))
        .forEach(
            verb -> {
              Answer answer = SERVER.send(verb, path, "");
              assertRefused(answer, 405);
              assertThat(answer.header("Allow")).as(verb).hasValue(allow);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/users",
        "/users/1",
        "/users/99",
        "/users/1/wallet",
        "/users/1/twitch_accounts",
        "/users/1/events?limit=1",
        "/events?nothing=1",
        "/events/1/document",
        "/documents/1/image",
        "/documents/2/image",
        "/documents/1/picture.svg",
        "/documents/2/picture.svg",
        "/stamp_types/approve/image",
        "/stamps",
        "/nowhere"
      })
  void head_isGetWithoutBody(String path) {
    Answer get = SERVER.get(path);
    Answer head = SERVER.send("HEAD", path, "");

    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.header("Link")).isEqualTo(get.header("Link"));
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    head.header("Content-Length")
        .ifPresent(length -> assertThat(length).isEqualTo("" + get.bytes().length));
  }

  @Test
  void head_keepsTheConnectionInStep() throws Exception {
    try (var connection = SERVER.connect()) {
      connection.write(TestServer.request("HEAD", "/users", new byte[0]));
      assertThat(connection.readHead().status()).isEqualTo(200);
      connection.write(TestServer.request("HEAD", "/users/1", new byte[0]));
      assertThat(connection.readHead().status()).isEqualTo(200);
      connection.write(TestServer.request("GET", "/users/2", new byte[0]));
      assertThat(connection.read().json().get("user_id").intValue()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/users", "/users/1", "/events/1/document/stamps", "/users/1/wallet", "/nowhere"})
  void slashAtTheEnd_meansTheSame(String path) {
    Answer without = SERVER.get(path);
    Answer with = SERVER.get(path + "/");

    assertThat(with.status()).isEqualTo(without.status());
    assertThat(with.text()).isEqualTo(without.text());
  }

  @Test
  void slashAtTheEnd_meansTheSameBeforeAQueryAndForEveryVerb() {
    assertThat(SERVER.get("/stamps/?stamp_type=deny").ids("stamp_id")).containsExactly(2L);
    assertThat(SERVER.put("/stamps/", "[]").text()).isEqualTo("[]");
    assertRefused(SERVER.get("/users//"), 404);
  }
}
