package io.dreamspace.http.feed;

import static io.dreamspace.application.StreamFixtures.aStream;
import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.MutableClock;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.memory.InMemoryStores;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.ServerTime;
import io.helidon.http.WritableHeaders;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a reader gets through much that it does not want. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FeedConsumerTest {
  private static final Caller CALLER = new Caller.Bot("test");

  private final InMemoryStores stores = new InMemoryStores();
  @AutoClose private final Engine engine = new Engine(stores, new MutableClock(Fixtures.NOON));
  private final ServerTime times = new ServerTime(ZoneOffset.UTC);

  @AutoClose
  private final LiveFeeds feeds = new LiveFeeds(CALLER, new Json(), times, FeedTiming.standard());

  @Test
  void whoWantsLittle_isToldHowFarItIs_beforeTheEndIsReached() throws InterruptedException {
    stores
        .unitOfWork()
        .write(
            () -> {
              for (int number = 0; number < 2 * ChangeFeed.LOOKED_AT; number++) {
                stores.changes().append(new StatusUpdated(aStream("a")), Fixtures.NOON);
              }
              return true;
            });
    Query query = Query.of("from=earliest&type=event", times);

    try (FeedConsumer consumer =
        feeds.of(engine).consumer(query, WritableHeaders.create(), Onlooker.withApiKey())) {
      Portion portion = consumer.next(Duration.ZERO);

      assertThat(portion.messages()).isEmpty();
      assertThat(portion.next().number()).isEqualTo(ChangeFeed.LOOKED_AT);
      assertThat(consumer.heartbeat().position()).isEqualTo(portion.next());
    }
  }
}
