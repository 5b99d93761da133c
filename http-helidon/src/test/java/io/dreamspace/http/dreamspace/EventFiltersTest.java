package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.dreamspace.Answers.ids;
import static io.dreamspace.http.dreamspace.Answers.numbers;
import static io.dreamspace.http.dreamspace.Answers.ok;
import static io.dreamspace.http.dreamspace.Answers.refused;
import static io.dreamspace.http.dreamspace.Bodies.json;
import static io.dreamspace.http.dreamspace.Bodies.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.http.TestServer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventFiltersTest {
  private static final String STAMP = "{'stamp_type': '%s', 'pos_x': 0, 'pos_y': 0, 'rotation': 0}";

  @RegisterExtension final TestServer server = TestServer.inMemory();

  /** Four events, a day apart; the first two have documents. */
  @BeforeEach
  void create() {
    ok(server.post("/users", user("1", "a")));
    ok(server.post("/users/1/twitch_accounts", user("1b", "b")));
    for (String event :
        List.of(
            "'user_id': 1, 'document': {'document_data': 'd', 'seal': 1, 'stamps': [%s]}, 'user_name': 'ann', 'occurred_at': '2025-07-04', 'event_type': 'plain', 'message': 'm'"
                .formatted(STAMP.formatted("a")),
            "'user': {'twitch_id': '2', 'name': 'b'}, 'document': {'document_data': 'd', 'seal': 2, 'metadata': 'm', 'stamps': [%s, %s]}, 'user_name': 'ann', 'occurred_at': '2025-07-03', 'event_type': 'raid', 'viewer_count': 1"
                .formatted(STAMP.formatted("a"), STAMP.formatted("b")),
            "'user_id': 2, 'user_name': 'bea', 'occurred_at': '2025-07-02', 'event_type': 'cheer',"
                + " 'amount': 1",
            "'user_id': 1, 'user_name': null, 'occurred_at': '2025-07-01', 'event_type':"
                + " 'subscriber', 'tier': 1, 'subscribed_length': 1")) {
      ok(server.post("/events", json("{" + event + "}")));
      server.clock().advance(Duration.ofDays(1));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /events                                               | 1 2 3 4
          /events?event_id=2                                    | 2
          /events?event_id=9                                    |
          /events?document_id=2                                 | 2
          /events?user_id=1                                     | 1 4
          /events?user_name=ann                                 | 1 2
          /events?user_name=Ann                                 |
          /events?event_type=plain                              | 1
          /events?event_type=subscriber                         | 4
          /events?event_type=cheer                              | 3
          /events?event_type=raid                               | 2
          /events?occurred_after=2025-07-03                     | 1 2
          /events?occurred_before=2025-07-03                    | 3 4
          /events?occurred_after=2025-07-02&occurred_before=2025-07-04 | 2 3
          /events?created_after=2025-06-10T22:00:00.123456      | 3 4
          /events?created_before=2025-06-10T22:00:00.123456     | 1 2
          /events?document_seal=1                               | 1
          /events?document_created_after=2025-06-09T22:00:00.123456  | 2
          /events?document_created_before=2025-06-09T22:00:00.123456 | 1
          /events?document_metadata=m                           | 2
          /events?document_stamp_type=a                         | 1 2
          /events?document_stamp_type=b                         | 2
          /events?document_stamp_type=A                         |
          /events?document_stamp_type=a&document_seal=2         | 2
          /events?user_twitch_id=2                              | 2 3
          /events?user_twitch_id=1                              | 1 4
          /events?user_twitch_id=1b                             | 1 4
          /events?user_twitch_id=9                              |
          /events?user_twitch_id=2&document_seal=1              |
          /events?event_type=plain&created_after=2025-01-01&document_seal=1 | 1
          /users/2/events                                       | 2 3
          /users/2/events?user_id=1                             | 2 3
          /users/2/events?document_seal=2                       | 2
          """)
  void list_takesItsFilters(String path, @Nullable String expected) {
    assertThat(ids(server.get(path))).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          message=m         | Filter 'message' is not accepted here; accepted are limit, after, order, event_id, document_id, user_id, user_name, event_type, occurred_after, occurred_before, created_after, created_before, document_seal, document_created_after, document_created_before, document_metadata, document_stamp_type and user_twitch_id.
          document_seal=x   | 'document_seal' must be an integer, not 'x'.
          event_type=x      | 'event_type' must be one of plain, subscriber, cheer and raid.
          """)
  void list_refusesOtherFilters(String query, String sentence) {
    assertThat(refused(server.get("/events?" + query))).isEqualTo("400 " + sentence);
  }
}
