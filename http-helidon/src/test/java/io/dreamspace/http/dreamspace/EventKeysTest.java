package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.document;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The table of events, with the keys that each type adds to it. */
final class EventKeysTest {
  private static final String PLAIN =
      """
      message           | string  | req | yes | "Hello."   | \"\"\
      """;

  private static final String SUBSCRIBER =
      """
      tier              | integer | req | yes | 3                  | 1
      subscribed_length | integer | req | yes | 14                 | 15
      message           | string? | opt | yes | "Fourteen months!" | \"\"\
      """;

  private static final String CHEER =
      """
      amount            | integer | req | yes | 100        | 9223372036854775807
      cheer_type        | string? | opt | yes | "Cheer"    | "Kappa"
      message           | string? | opt | yes | "Cheer100" | \"\"\
      """;

  private static final String RAID =
      """
      viewer_count      | integer | req | yes | 42         | 0\
      """;

  @Nested
  final class Plain extends EventKeysContract {
    Plain() {
      super("plain", PLAIN);
    }
  }

  @Nested
  final class Subscriber extends EventKeysContract {
    Subscriber() {
      super("subscriber", SUBSCRIBER);
    }
  }

  @Nested
  final class Cheer extends EventKeysContract {
    Cheer() {
      super("cheer", CHEER);
    }
  }

  @Nested
  final class Raid extends EventKeysContract {
    Raid() {
      super("raid", RAID);
    }
  }

  private abstract static class EventKeysContract extends EditingContract {
    private static final String EVERY_EVENT =
        """
        event_id    | integer   | -                   | no  | 9                           |
        document_id | integer?  | opt                 | yes | 1                           | 2
        document    | object?   | instead document_id | no  |                             |
        user_id     | integer   | req                 | yes | 1                           | 2
        user        | object    | instead user_id     | no  |                             |
        user_name   | string?   | req                 | yes | "alllenski"                 | "then"
        occurred_at | timestamp | req                 | yes | "2025-06-08T20:12:00+10:00" | "2025-06-09T20:12:00+10:00"
        created_at  | timestamp | -                   | no  | "2025-06-08"                |
        event_type  | string    | req                 | no  | "%s"                        |
        """;

    private final String type;
    private final List<String> own;

    EventKeysContract(String type, String ownKeys) {
      super("/events", EVERY_EVENT.formatted(type) + ownKeys);
      this.type = type;
      this.own = Key.table(ownKeys).stream().map(Key::name).toList();
    }

    @Override
    void prepare() {
      ok(server.post("/users", user("1", "a")));
      ok(server.post("/users", user("2", "b")));
      ok(server.post("/documents", document("one")));
      ok(server.post("/documents", document("two")));
    }

    @Test
    void keysOfOtherTypes_areRefused() {
      JsonNode event = create(complete());
      List<String> others =
          List.of("message", "tier", "subscribed_length", "amount", "cheer_type", "viewer_count");

      for (String other : others.stream().filter(key -> !own.contains(key)).toList()) {
        String value = List.of("message", "cheer_type").contains(other) ? "\"x\"" : "1";
        Map<String, String> body = complete();
        body.put(other, value);
        assertRefused("POST", path, body, notAccepted(other));
        assertThat(refused(server.patch(at(event), text(Map.of(other, value)))))
            .isEqualTo("400 An event of type " + type + " has no field '" + other + "'.");
        assertThat(get(event)).isEqualTo(event);
      }
    }
  }
}
