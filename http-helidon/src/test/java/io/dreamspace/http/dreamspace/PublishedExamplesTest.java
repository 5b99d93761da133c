package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.event;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.stamp;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Golden;
import io.dreamspace.http.TestServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples that were published with the API, to the letter, their trailing commas included.
 * Answers are compared as text with those published.
 */
final class PublishedExamplesTest {
  private static final Instant USER_CREATED = Instant.parse("2025-06-13T13:52:45.320284Z");
  private static final Instant DOCUMENT_CREATED = Instant.parse("2025-06-18T11:27:59.053049Z");
  private static final Instant EVENT_CREATED = Instant.parse("2025-06-18T11:33:12.248765Z");

  @Nested
  final class InMemory extends Examples {
    InMemory() {
      super(TestServer.inMemory());
    }
  }

  @Nested
  final class OnSqlite extends Examples {
    OnSqlite(@TempDir Path directory) {
      super(TestServer.onSqlite(directory));
    }
  }

  abstract static class Examples {
    private static final String ALLENSKI =
        """
        {"twitch_id": "105474571", "name": "alllenski",}\
        """;

    private static final String WHOLE_EVENT =
        """
        {"document": {"document_data": "base 64 encoded image data", "seal": 1, "metadata": "Some arbitrary metadata",
                      "stamps": [{"stamp_type": "approve", "pos_x": 0, "pos_y": 0, "rotation": 0.0}]},
         "user": {"twitch_id": "105474571", "name": "alllenski",},
         "user_name": "alllenski", "occurred_at": "2025-06-08T20:12:00", "event_type": "plain",
         "message": "This is a test plain event message."}\
        """;

    private final TestServer server;

    Examples(TestServer server) {
      this.server = server;
    }

    @AfterEach
    void close() {
      server.close();
    }

    @Test
    void stepByStep() {
      fillUpToThePublishedIds();
      server.clock().set(USER_CREATED);
      assertThat(ok(server.post("/users", ALLENSKI)))
          .isEqualTo(Golden.expect("user-details-new.json"));

      server.clock().set(DOCUMENT_CREATED);
      assertThat(
              server
                  .post(
                      "/documents",
                      """
                      {"document_data": "base 64 encoded image data", "seal": 1, "metadata": "Some arbitrary metadata",}\
                      """)
                  .json()
                  .get("document_id")
                  .longValue())
          .isEqualTo(21);
      assertThat(
              ok(
                  server.post(
                      "/stamps",
                      """
                      {"document_id": 21, "stamp_type": "approve", "pos_x": 0, "pos_y": 0, "rotation": 0.0,}\
                      """)))
          .isEqualTo(
              json(
                  "{'stamp_id': 31, 'document_id': 21, 'stamp_type': 'approve', 'pos_x': 0,"
                      + " 'pos_y': 0, 'rotation': 0.0}"));
      assertThat(ok(server.get("/documents/21"))).isEqualTo(Golden.expect("document.json"));

      server.clock().set(EVENT_CREATED);
      assertThat(
              ok(
                  server.post(
                      "/events",
                      """
                      {"document_id": 21, "user_id": 4,
                       "user_name": "alllenski", "occurred_at": "2025-06-08T20:12:00", "event_type": "plain",
                       "message": "This is a test plain event message.",}\
                      """)))
          .isEqualTo(Golden.expect("event-plain.json"));
    }

    @Test
    void inOneRequest() {
      fillUpToThePublishedIds();
      server.clock().set(USER_CREATED);
      ok(server.post("/users", ALLENSKI));
      server.clock().set(EVENT_CREATED);

      String published = Golden.expect("event-plain.json");
      String documentOfThatMoment = published.replace("21:27:59.053049", "21:33:12.248765");
      assertThat(ok(server.post("/events", WHOLE_EVENT))).isEqualTo(documentOfThatMoment);
      assertThat(ok(server.get("/events/21"))).isEqualTo(documentOfThatMoment);
    }

    @Test
    void inOneRequest_onAnEmptyServer() {
      JsonNode event = server.post("/events", WHOLE_EVENT).json();

      assertThat(event.at("/user/user_id").longValue()).isEqualTo(1);
      assertThat(ids(server.get("/users"))).containsExactly(1L);
      assertThat(ids(server.get("/documents/1/stamps"))).containsExactly(1L);
      assertThat(ok(server.get("/events/1"))).isEqualTo(event.toString());
    }

    @Test
    void changedAndDeleted() {
      fillUpToThePublishedIds();
      String event = ok(server.post("/events", WHOLE_EVENT));
      String changed =
          event.replace("This is a test plain event message.", "This is a new message");

      assertThat(
              ok(
                  server.patch(
                      "/events/21",
                      """
                      {"message": "This is a new message"}\
                      """)))
          .isEqualTo(changed);
      assertThat(ok(server.delete("/events/21"))).isEqualTo(changed);
      assertThat(server.get("/events/21").status()).isEqualTo(404);
    }

    @Test
    void listed() {
      String event = ok(server.post("/events", WHOLE_EVENT));
      ok(server.post("/events", WHOLE_EVENT.replace("\"seal\": 1", "\"seal\": 2")));

      assertThat(
              ok(server.get("/events?event_type=plain&created_after=2025-01-01&document_seal=1")))
          .isEqualTo("[" + event + "]");
    }

    /** 3 users, 20 documents with 30 stamps, 20 events. */
    private void fillUpToThePublishedIds() {
      for (int i = 1; i <= 3; i++) {
        ok(server.post("/users", user("other " + i, "other")));
      }
      IntStream.range(0, 20).forEach(i -> ok(server.post("/documents", document("other"))));
      IntStream.range(0, 30).forEach(i -> ok(server.post("/stamps", stamp(1, "other"))));
      IntStream.range(0, 20).forEach(i -> ok(server.post("/events", event(1, "'document_id': 1"))));
    }
  }
}
