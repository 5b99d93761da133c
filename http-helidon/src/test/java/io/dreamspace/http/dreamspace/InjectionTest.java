package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dreamspace.application.Fixtures;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL, HTML and everything else in every string that is kept or sought: on a real database. */
final class InjectionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  @Test
  void everyString_comesBackToTheLetterAndIsFoundByIt() throws JsonProcessingException {
    try (TestServer server = TestServer.onSqlite(directory)) {
      for (String text : Fixtures.texts()) {
        Answer created = server.post("/events", eventOf(text));
        assertThat(created.status()).as(created.text()).isEqualTo(200);
        check(created.json(), text);
        check(server.get("/events/" + created.json().get("event_id")).json(), text);
        String sought = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String filter :
            List.of("user_name", "user_twitch_id", "document_metadata", "document_stamp_type")) {
          assertThat(server.get("/events?" + filter + "=" + sought).ids("event_id"))
              .as(filter + "=" + text)
              .containsExactly(created.json().get("event_id").longValue());
        }
      }
      assertThat(server.get("/users").json()).hasSameSizeAs(Fixtures.texts());
    }
  }

  private static String eventOf(String text) throws JsonProcessingException {
    return """
    {"user": {"twitch_id": §, "name": §, "preferences": §}, "user_name": §, "message": §,
     "document": {"document_data": §, "seal": 1, "metadata": §, "stamps": [
       {"stamp_type": §, "pos_x": 0, "pos_y": 0, "rotation": 0}]},
     "occurred_at": "2025-06-08", "event_type": "plain"}\
    """
        .replace("§", JSON.writeValueAsString(text));
  }

  private static void check(JsonNode event, String text) {
    List<String> pointers =
        List.of(
            "/user/twitch_id",
            "/user/name",
            "/user/preferences",
            "/user_name",
            "/message",
            "/document/document_data",
            "/document/metadata",
            "/document/stamps/0/stamp_type");
    assertThat(pointers)
        .allSatisfy(pointer -> assertThat(event.at(pointer).textValue()).isEqualTo(text));
  }
}
