package io.dreamspace.application.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.Moment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeRangeTest {
  private static final Instant NOON = Instant.parse("2025-06-08T12:00:00.123456Z");
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  @Test
  void always_hasNoBounds() {
    assertThat(TimeRange.always()).isEqualTo(new TimeRange(null, null));
  }

  @Test
  void new_keepsBoundsThatCanBeKept() {
    for (Instant bound : List.of(Moment.EARLIEST, NOON, Moment.LATEST)) {
      assertThat(new TimeRange(bound, bound).from()).isEqualTo(bound);
      assertThat(new TimeRange(bound, bound).before()).isEqualTo(bound);
    }
  }

  @Test
  void new_cutsBoundsToMicroseconds() {
    TimeRange range = new TimeRange(NOON.plusNanos(1), NOON.plusNanos(999));

    assertThat(range).isEqualTo(new TimeRange(NOON, NOON));
  }

  @Test
  void new_movesBoundsThatNoTimeCanReach() {
    assertThat(new TimeRange(Instant.MIN, Instant.MAX))
        .isEqualTo(new TimeRange(Moment.EARLIEST, END));
    assertThat(new TimeRange(Instant.MAX, Instant.MIN))
        .isEqualTo(new TimeRange(END, Moment.EARLIEST));
    assertThat(END).isEqualTo(Moment.LATEST.plusNanos(1_000));
  }
}
