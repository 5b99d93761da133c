package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.http.Answer;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.feed.FeedConnection.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Of what the age counts that a reader gives, and of what not. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MaxAgeTest {
  private static final int BURST = 200;

  @RegisterExtension private final TestServer server = TestServer.inMemory();
  private final AtomicInteger users = new AtomicInteger(100);

  private void user(String name) {
    server
        .session()
        .users()
        .record(Fixtures.aUser(Integer.toString(users.incrementAndGet()), name));
  }

  private static List<Integer> numbers(JsonNode page) {
    List<Integer> numbers = new ArrayList<>();
    page.get("changes").forEach(change -> numbers.add(change.get("change_id").intValue()));
    return numbers;
  }

  @Test
  void page_thatWaits_hasWhatComes_howeverLongAgoThatIsWhenItIsRead() {
    user("old");
    server.clock().advance(Duration.ofSeconds(1));
    Future<Answer> waiting =
        Concurrently.start(() -> server.get("/changes?max_age=0&wait=30&type=user"));
    while (!waiting.isDone()) {
      user("new");
      server.clock().advance(Duration.ofSeconds(1));
    }

    assertThat(numbers(Concurrently.get(waiting).json())).isNotEmpty().doesNotContain(1);
  }

  @ParameterizedTest
  @EnumSource(value = Way.class, mode = Mode.EXCLUDE, names = "PAGES")
  void maxAge_passesOverWhatWaits_andNothingThatComes(Way way) throws IOException {
    user("old");
    server.clock().advance(Duration.ofMinutes(2));
    user("young");
    String query = "from=earliest&max_age=60";
    try (FeedConnection feed = way.open(server.port(), TestServer.KEY, query);
        FeedConnection live = way.open(server.port(), TestServer.KEY, "max_age=0")) {
      assertThat(feed.next().get("change_id").intValue()).isEqualTo(2);
      assertThat(live.nextMessage().get("type").textValue()).isEqualTo("start");
      for (int number = 3; number <= BURST; number++) {
        user("new");
        server.clock().advance(Duration.ofMinutes(2));
      }
      for (int number = 3; number <= BURST; number++) {
        assertThat(feed.next().get("change_id").intValue()).isEqualTo(number);
        assertThat(live.next().get("change_id").intValue()).isEqualTo(number);
      }
    }
  }
}
