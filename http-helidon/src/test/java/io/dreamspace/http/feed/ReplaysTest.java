package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Golden;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.feed.FeedConnection.Way;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that are to be shown once more, as overlays get them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ReplaysTest {
  private static final String EVENT =
      """
      {"user": {"twitch_id": "7", "name": "zoe"}, "user_name": "zoe",
       "occurred_at": "2025-06-08T20:12:00+10:00", "event_type": "raid", "viewer_count": 5}\
      """;

  @RegisterExtension private final TestServer server = TestServer.inMemory();

  @BeforeEach
  void record() {
    assertThat(server.post("/events", EVENT).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void replay_isTold_withTheEventAsItsOwnRouteAnswersIt(Way way) throws IOException {
    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, "after=2&type=event")) {
      Answer answer = server.post("/events/1/replay", "");
      assertThat(answer.text()).isEqualTo(server.get("/events/1").text());

      JsonNode told = feed.next();
      assertThat(told.get("type").textValue()).isEqualTo("event.replayed");
      assertThat(told.get("data")).isEqualTo(answer.json());
    }
  }

  @Test
  void replay_isWrittenLikeAnyChange() {
    server.post("/events/1/replay", "");

    JsonNode page = server.get("/changes?type=event.replayed").json();

    assertThat(page.get("changes").get(0).toString())
        .isEqualTo(
            Golden.expect("change-event-replayed.json")
                .replace("EPOCH", page.get("epoch").textValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /events/1/replay         | ~~
          /events/1/replay/        | {}
          /users/1/events/1/replay | no JSON
          """)
  void body_doesNotMatter(String path, String body) {
    assertThat(server.post(path, body).status()).isEqualTo(200);

    assertThat(replays()).isEqualTo(1);
  }

  @Test
  void replay_underAKey_isToldOnce() {
    String key = "Idempotency-Key: again";
    String first = server.post("/events/1/replay", "", key).text();
    assertThat(server.post("/events/1/replay", "", key).text()).isEqualTo(first);
    assertThat(replays()).isEqualTo(1);

    server.post("/events/1/replay", "");
    server.post("/events/1/replay", "");
    assertThat(replays()).isEqualTo(3);
  }

  private int replays() {
    return server.get("/changes?type=event.replayed").json().get("changes").size();
  }
}
