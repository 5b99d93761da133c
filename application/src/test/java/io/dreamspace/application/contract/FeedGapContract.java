package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedEntry.Gap;
import io.dreamspace.application.change.FeedEntry.Reason;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.change.Epoch;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a reader is told for whom changes are missing; here ten are kept. */
public abstract class FeedGapContract extends FeedContract {
  @Override
  final Retention retention() {
    return new Retention(Duration.ofDays(7), 10);
  }

  @Test
  void whatIsNoLongerKept_isAGap_andTheRestFollows() {
    setStatuses(25);
    Cursor asked = latest().at(3);
    Cursor earliest = feed.bounds().earliest();

    FeedPage page = feed.read(new FeedStart.After(asked), all(), ALL);

    assertThat(earliest.number()).isEqualTo(15);
    assertThat(page.entries()).first().isEqualTo(new Gap(Reason.RETENTION, asked, earliest));
    assertThat(numbers(page.entries().subList(1, 11)))
        .isEqualTo(List.of(16L, 17L, 18L, 19L, 20L, 21L, 22L, 23L, 24L, 25L));
    assertThat(page.next()).isEqualTo(latest());
  }

  @Test
  void lastOfWhatIsNoLongerKept_isNoGap() {
    setStatuses(25);

    FeedStart from = new FeedStart.After(latest().at(15));

    assertThat(numbers(feed.read(from, all(), ALL).entries())).hasSize(10).startsWith(16L);
    assertThat(numbers(feed.read(EARLIEST, all(), ALL).entries())).hasSize(10).startsWith(16L);
  }

  @Test
  void anotherEpoch_isAGap() {
    setStatuses(3);
    Cursor asked = new Cursor(Epoch.of(new UUID(1, 2)), 2);

    List<FeedEntry> entries = feed.read(new FeedStart.After(asked), all(), ALL).entries();

    Cursor resumed = latest().at(stores.changes().beginning());
    assertThat(entries).first().isEqualTo(new Gap(Reason.EPOCH, asked, resumed));
    assertThat(types(entries))
        .containsExactly("gap", "stream.status", "stream.status", "stream.status");
  }

  @Test
  void whatHasNotHappenedYet_isAGap() {
    setStatuses(3);
    Cursor asked = latest().at(4);

    FeedPage page = feed.read(new FeedStart.After(asked), all(), ALL);

    assertThat(page.entries())
        .first()
        .isEqualTo(new Gap(Reason.EPOCH, asked, latest().at(stores.changes().beginning())));
  }

  @Test
  void gap_isToldOnce() {
    setStatuses(25);
    FeedPage page = feed.read(new FeedStart.After(latest().at(3)), all(), 1);

    assertThat(types(page.entries())).containsExactly("gap", "stream.status");
    assertThat(numbers(readAll(new FeedStart.After(page.next()), all(), 1))).hasSize(9);
  }

  private void setStatuses(int count) {
    for (int number = 0; number < count; number++) {
      setStatus("a");
    }
  }
}
