package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.Sentences;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the protocol says of bodies, whatever is in them. */
final class BodyTest {
  private static final int LIMIT = 16 * 1024 * 1024;

  @AutoClose private final TestServer server = TestServer.over(new InMemoryStores(), LIMIT);

  @Test
  void creation_isAnsweredBy200WithTheObjectAndWithoutLocation() {
    Answer answer = server.post("/users", World.user("one"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Location")).isEmpty();
    assertThat(answer.header("Content-Type")).hasValue("application/json");
    assertThat(answer.json().get("user_id").intValue()).isEqualTo(1);
  }

  @Test
  void deletion_isAnsweredBy200WithTheObjectAsItWas() {
    String created = server.post("/users", World.user("one")).text();

    Answer deleted = server.delete("/users/1");

    assertThat(deleted.status()).isEqualTo(200);
    assertThat(deleted.text()).isEqualTo(created);
  }

  @Test
  void lists_areBareArrays() {
    assertThat(server.get("/users").text()).isEqualTo("[]");
    server.post("/users", World.user("one"));
    assertThat(server.get("/users").text()).startsWith("[{\"user_id\":1,").endsWith("}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/x-www-form-urlencoded",
        "text/plain; charset=iso-8859-1",
        "multipart/form-data; boundary=x",
        "application/xml",
        "nonsense",
        ""
      })
  void body_isJsonWhateverItsContentTypeSays(String type) {
    Answer answer =
        server.post("/users", "{\"twitch_id\": null, \"name\": \"Zoë\"}", "Content-Type: " + type);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("name").textValue()).isEqualTo("Zoë");
  }

  @Test
  void commaBeforeAClosingBracket_isAccepted() {
    server.post("/users", World.user("one"));
    Answer answer =
        server.post(
            "/events",
            """
            {"document": {"document_data": "d", "seal": 1, "stamps": [
              {"stamp_type": "approve", "pos_x": 0, "pos_y": 0, "rotation": 0.0,} , ] ,},
             "user": {"twitch_id": "105474571", "name": "alllenski",},
             "user_name": "alllenski", "occurred_at": "2025-06-08T20:12:00", "event_type": "plain",
             "message": "m", }\
            """);

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("document").get("stamps")).hasSize(1);
  }

  static List<String> texts() {
    return Fixtures.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyText_comesBackAsItWasSent(String text) throws IOException {
    String json = new ObjectMapper().writeValueAsString(text);

    Answer answer = server.post("/users", "{\"twitch_id\": " + json + ", \"name\": " + json + "}");

    assertThat(answer.json().get("twitch_id").textValue()).isEqualTo(text);
    assertThat(server.get("/users").json()).hasSize(1);
    assertThat(server.get("/users").json().get(0).get("name").textValue()).isEqualTo(text);
  }

  @Test
  void bodyAtTheLimit_isAccepted() throws IOException {
    byte[] body = documentOf(LIMIT);
    Answer answer = server.send("POST", "/documents", body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("document_data").textValue()).hasSizeGreaterThan(LIMIT - 100);
    assertThat(sendChunked(body).status()).isEqualTo(200);
  }

  @Test
  void bodyAboveTheLimit_is413() throws IOException {
    byte[] body = documentOf(LIMIT + 1);

    String sentence = Sentences.assertRefused(server.send("POST", "/documents", body), 413);
    assertThat(sentence).contains("16777216 bytes");
    Sentences.assertRefused(sendChunked(body), 413);
    assertThat(server.get("/documents").text()).isEqualTo("[]");
  }

  private static byte[] documentOf(int length) {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) 'x');
    byte[] start = "{\"seal\": 1, \"document_data\": \"".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, body, 0, start.length);
    body[length - 2] = '"';
    body[length - 1] = '}';
    return body;
  }

  private Answer sendChunked(byte[] body) throws IOException {
    try (Connection connection = server.connect()) {
      connection.write(
          TestServer.request("POST", "/documents", new byte[0], "Transfer-Encoding: chunked"));
      int half = body.length / 2;
      for (byte[] chunk :
          new byte[][] {
            Arrays.copyOf(body, half), Arrays.copyOfRange(body, half, body.length), new byte[0]
          }) {
        connection.write(Integer.toHexString(chunk.length).toUpperCase(Locale.ROOT) + "\r\n");
        connection.write(chunk).write("\r\n");
      }
      return connection.read();
    }
  }
}
