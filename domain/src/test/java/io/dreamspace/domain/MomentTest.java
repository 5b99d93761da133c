package io.dreamspace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

  @ParameterizedTest
  @CsvSource({
    "2025-06-08T12:00:00.123456Z, 2025-06-08T12:00:00.123456Z",
    "2025-06-08T12:00:00.123456999Z, 2025-06-08T12:00:00.123456Z",
    "2025-06-08T12:00:00.000000999Z, 2025-06-08T12:00:00Z",
    "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999Z",
    "0001-01-02T00:00:00.0000009Z, 0001-01-02T00:00:00Z"
  })
  void checked_cutsWhatIsFinerThanAMicrosecond(Instant instant, Instant kept) {
    assertThat(Moment.checked("born_at", instant)).isEqualTo(kept);
  }

  @Test
  void checked_takesTheLimits() {
    assertThat(Moment.checked("born_at", Moment.EARLIEST)).isEqualTo(Moment.EARLIEST);
    assertThat(Moment.checked("born_at", Moment.LATEST.plusNanos(999))).isEqualTo(Moment.LATEST);
  }

  @Test
  void checked_refusesWhatIsBeyondTheLimits() {
    List<Instant> beyond =
        List.of(
            Moment.EARLIEST.minusNanos(1),
            Moment.LATEST.plusNanos(1_000),
            Instant.MIN,
            Instant.MAX);
    for (Instant instant : beyond) {
      assertThatThrownBy(() -> Moment.checked("born_at", instant))
          .isInstanceOfSatisfying(
              Invalid.class, problem -> assertThat(problem.field()).isEqualTo("born_at"))
          .hasMessage(
              "'born_at' must lie between 0001-01-02T00:00:00Z and 9999-12-30T23:59:59.999999Z.");
    }
  }

  @Test
  void limits_haveFourDigitsForTheYear_inEveryZone() {
    for (ZoneOffset offset : List.of(ZoneOffset.MIN, ZoneOffset.UTC, ZoneOffset.MAX)) {
      assertThat(Moment.EARLIEST.atOffset(offset).getYear()).isEqualTo(1);
      assertThat(Moment.LATEST.atOffset(offset).getYear()).isEqualTo(9999);
    }
  }
}
