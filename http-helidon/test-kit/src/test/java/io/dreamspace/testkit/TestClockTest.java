package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TestClockTest {
  private static final Instant NOON = Instant.parse("2025-06-08T12:00:00Z");

  private final TestClock clock = new TestClock(NOON);

  @Test
  void instant_standsStill() {
    assertThat(clock.instant()).isEqualTo(NOON).isEqualTo(clock.instant());
  }

  @Test
  void advance_movesOnAndBack() {
    assertThat(clock.advance(Duration.ofMinutes(3))).isEqualTo(NOON.plusSeconds(180));
    assertThat(clock.advance(Duration.ofMinutes(-4))).isEqualTo(NOON.minusSeconds(60));
    assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(60));
  }

  @Test
  void set_showsThatTime() {
    clock.set(Instant.EPOCH);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
  }
}
