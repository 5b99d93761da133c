package io.dreamspace.http.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.domain.document.DocumentRef;
import io.dreamspace.domain.event.EventDraft;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.http.TestServer;
import io.dreamspace.http.feed.FeedConnection.Way;
import io.dreamspace.persistence.Database;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who comes back after ten thousand changes has them within a second. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MissedChangesTest {
  private static final int MISSED = 10_000;
  private static final int WRITERS = 64;

  /** Other things go on beside a test. */
  private static final int ATTEMPTS = 8;

  @AutoClose private static final TestServer SERVER = TestServer.over(Database.inMemory());

  /** An event with a drawing and a stamp is three changes, and four with a new user. */
  @BeforeAll
  static void write() {
    EventDraft draft =
        Fixtures.anEventDraft(
            new UserRef.Named(Fixtures.aUser("7", "zoe")),
            new DocumentRef.New(Fixtures.aDocumentDraft(Fixtures.aStampDraft("a"))));
    Concurrently.call(
        WRITERS,
        writer -> {
          for (int number = 0; number * WRITERS * 3 < MISSED; number++) {
            SERVER.session().events().record(draft);
          }
          return writer;
        });
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void missedChanges_comeWithinASecond(Way way) throws IOException {
    Duration best = Duration.ofDays(1);
    for (int attempt = 0; attempt < ATTEMPTS && best.toMillis() >= 1_000; attempt++) {
      Duration taken = read(way);
      best = taken.compareTo(best) < 0 ? taken : best;
    }

    assertThat(best).isLessThan(Duration.ofSeconds(1));
  }

  private static Duration read(Way way) throws IOException {
    long start = System.nanoTime();
    String query = way == Way.PAGES ? "from=earliest&limit=1000" : "from=earliest";
    try (FeedConnection feed = way.open(SERVER.port(), TestServer.KEY, query)) {
      for (int number = 1; number <= MISSED; number++) {
        assertThat(feed.next().get("change_id").intValue()).isEqualTo(number);
      }
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
