package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few things of each sort that belong to each other. User 1 has all there is, and specimen 2 is
 * their current one; user 2 has a forgotten specimen, an event without document and a transaction;
 * user 3 has nothing. Stamps 1 and 2 are on document 1, stamp 3 is on document 2.
 */
final class World {
  static final Stream<String> roots() {
    return Stream.of("/users", "/events", "/documents", "/stamps", "/specimens", "/transactions");
  }

  private World() {}

  static void create(TestServer server) {
    Stream.of("one", "two", "three").forEach(name -> create(server, "/users", user(name)));
    create(server, "/specimens", specimen(1, "2025-01-01", "null"));
    create(server, "/specimens", specimen(1, "2025-01-02", "null"));
    create(server, "/specimens", specimen(2, "2025-01-01", "\"2025-03-01\""));
    create(server, "/documents", document(1, stamp("approve"), stamp("deny")));
    create(server, "/documents", document(2, stamp("approve")));
    create(server, "/events", event(1, "1", "first"));
    create(server, "/events", event(2, "null", "second"));
    create(server, "/events", event(1, "2", "third"));
    create(server, "/transactions", transaction(1));
    create(server, "/transactions", transaction(2));
  }

  private static void create(TestServer server, String path, String body) {
    Answer answer = server.post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  static String user(String name) {
    return "{\"twitch_id\": \"id of %s\", \"name\": \"%s\"}".formatted(name, name);
  }

  static String specimen(int owner, String born, String forgotten) {
    return "{\"owner_id\": %d, \"born_at\": \"%s\", \"forgotten_at\": %s}"
        .formatted(owner, born, forgotten);
  }

  static String document(int seal, String... stamps) {
    return "{\"document_data\": \"data\", \"seal\": %d, \"stamps\": [%s]}"
        .formatted(seal, String.join(", ", stamps));
  }

  static String stamp(String type) {
    return "{\"stamp_type\": \"%s\", \"pos_x\": 1, \"pos_y\": 2, \"rotation\": 0.5}"
        .formatted(type);
  }

  static String event(int user, String document, String message) {
    return """
    {"user_id": %d, "document_id": %s, "user_name": "then", "event_type": "plain",
     "occurred_at": "2025-06-08T20:12:00", "message": "%s"}\
    """
        .formatted(user, document, message);
  }

  static String transaction(int user) {
    return "{\"user_id\": %d, \"amount\": 5, \"description\": \"drawing\"}".formatted(user);
  }

  /** All that there is, as text. */
  static String everything(TestServer server) {
    return roots().map(server::get).map(Answer::text).collect(Collectors.joining("\n"));
  }
}
