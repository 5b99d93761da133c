package io.dreamspace.http.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTimeTest {
  private final ServerTime brisbane = in("Australia/Brisbane");

  private static ServerTime in(String zone) {
    return new ServerTime(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "Australia/Brisbane, 2025-06-13T13:52:45.320284Z, 2025-06-13T23:52:45.320284+10:00",
    "Australia/Brisbane, 2025-06-08T10:12:00Z, 2025-06-08T20:12:00+10:00",
    "UTC, 2025-06-08T10:12:00Z, 2025-06-08T10:12:00+00:00",
    "UTC, 2025-06-08T10:12:00.5Z, 2025-06-08T10:12:00.500000+00:00",
    "UTC, 2025-06-08T10:12:00.000001Z, 2025-06-08T10:12:00.000001+00:00",
    "UTC, 2025-06-08T10:12:00.000000999Z, 2025-06-08T10:12:00+00:00",
    "America/New_York, 2025-01-01T00:00:00Z, 2024-12-31T19:00:00-05:00",
    "America/St_Johns, 2025-01-01T00:00:00Z, 2024-12-31T20:30:00-03:30",
    "Australia/Sydney, 1890-01-01T00:00:00Z, 1890-01-01T10:04:52+10:04:52",
    "-00:00:30, 1970-01-01T00:00:00Z, 1969-12-31T23:59:30-00:00:30",
    "+18:00, 9999-12-30T23:59:59.999999Z, 9999-12-31T17:59:59.999999+18:00",
    "-18:00, 0001-01-02T00:00:00Z, 0001-01-01T06:00:00-18:00",
  })
  void format_isPythonsIsoformat(String zone, Instant instant, String expected) {
    assertThat(in(zone).format(instant)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-08T20:12:00+10:00, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00+1000, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00+10, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00+10:04:52, 2025-06-08T10:07:08Z",
    "2025-06-08T20:12:00-03:30, 2025-06-08T23:42:00Z",
    "2025-06-08T20:12:00-00:00, 2025-06-08T20:12:00Z",
    "2025-06-08T20:12:00+18:00, 2025-06-08T02:12:00Z",
    "2025-06-08T20:12:00-18:00, 2025-06-09T14:12:00Z",
    "2025-06-08T20:12:00Z, 2025-06-08T20:12:00Z",
    "2025-06-08t20:12:00z, 2025-06-08T20:12:00Z",
    "2025-06-08 20:12:00Z, 2025-06-08T20:12:00Z",
    "2025-06-08T20:12Z, 2025-06-08T20:12:00Z",
    "2025-06-08T20:12+10:00, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12, 2025-06-08T10:12:00Z",
    "2025-06-08, 2025-06-07T14:00:00Z",
    "2024-02-29, 2024-02-28T14:00:00Z",
    "2025-06-08T20:12:00.5Z, 2025-06-08T20:12:00.5Z",
    "2025-06-08T20:12:00.320284+10:00, 2025-06-08T10:12:00.320284Z",
    "2025-06-08T20:12:00.0000019Z, 2025-06-08T20:12:00.000001Z",
    "2025-06-08T20:12:00.99999999999999999999Z, 2025-06-08T20:12:00.999999Z",
  })
  void parse_readsEveryForm(String text, Instant expected) {
    assertThat(brisbane.parse("occurred_at", text)).isEqualTo(expected);
  }

  @Test
  void parse_readsAFractionAfterAComma() {
    assertThat(brisbane.parse("occurred_at", "2025-06-08T20:12:00,25Z"))
        .isEqualTo(Instant.parse("2025-06-08T20:12:00.25Z"));
  }

  @Test
  void parse_readsAFractionOfAnyLength() {
    String text = "2025-06-08T20:12:00." + "1".repeat(100_000) + "Z";

    assertThat(brisbane.parse("occurred_at", text))
        .isEqualTo(Instant.parse("2025-06-08T20:12:00.111111Z"));
  }

  @Test
  void parse_movesAWallTimeInTheGapForward() {
    assertThat(in("Europe/Berlin").parse("t", "2025-03-30T02:30:00"))
        .isEqualTo(Instant.parse("2025-03-30T01:30:00Z"));
  }

  @Test
  void parse_takesTheEarlierOfTwoWallTimes() {
    assertThat(in("Europe/Berlin").parse("t", "2025-10-26T02:30:00"))
        .isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
  }

  @Test
  void parse_beginsADayWhoseMidnightIsSkipped() {
    assertThat(in("America/Sao_Paulo").parse("t", "2018-11-04"))
        .isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "now",
        "2025",
        "2025-06",
        "2025-6-8",
        "20250608",
        "2025-06-08T",
        "2025-06-08Z",
        "2025-06-08+10:00",
        "2025-06-08x20:12:00",
        "2025-06-08  20:12:00",
        " 2025-06-08",
        "2025-06-08 ",
        "2025-06-08T20",
        "2025-06-08T20:1",
        "2025-06-08T20:12:",
        "2025-06-08T20:12:0",
        "2025-06-08T20:12:00.",
        "2025-06-08T20:12:00.Z",
        "2025-06-08T20:12.5",
        "2025-06-08T20:12:00ZZ",
        "2025-06-08T20:12:00Z ",
        "2025-06-08T20:12:00 Z",
        "2025-06-08T20:12:00+",
        "2025-06-08T20:12:00+1",
        "2025-06-08T20:12:00+10:",
        "2025-06-08T20:12:00+10:0",
        "2025-06-08T20:12:00+10:00:",
        "2025-06-08T20:12:00+100",
        "2025-06-08T20:12:00+100452",
        "2025-06-08T20:12:00+10:60",
        "2025-06-08T20:12:00+18:01",
        "2025-06-08T20:12:00+19:00",
        "2025-06-08T20:12:00-18:00:01",
        "2025-06-08T20:12:00 10:00",
        "2025-06-08T20:12:00 +10:00",
        "2025-06-08T20:12:00\u221210:00",
        "2025-06-08T20:12:00+10:00[Australia/Brisbane]",
        "2025-13-01",
        "2025-00-01",
        "2025-01-00",
        "2025-02-30",
        "2025-02-29",
        "1900-02-29",
        "2025-06-08T24:00:00",
        "2025-06-08T25:00:00",
        "2025-06-08T20:60:00",
        "2025-06-08T23:59:60Z",
        "10000-01-01",
        "+2025-06-08",
        "+12025-06-08",
        "-2025-06-08",
        "2025-W23-7",
        "2025-159",
        "1749376320",
        "\u0662\u0660\u0662\u0665-06-08",
        "2025-06-08T20:12:00.\u0665Z",
        "2025-06-08\u0000",
        "<script>",
      })
  void parse_refusesEverythingElse(String text) {
    assertThatThrownBy(() -> brisbane.parse("occurred_at", text))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith(
            "'occurred_at' must be a time such as 2025-06-08T20:12:00+10:00,"
                + " 2025-06-08T20:12:00 or 2025-06-08, not '")
        .extracting("field")
        .isEqualTo("occurred_at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000-01-01", "0000-12-31T23:59:59Z", "0001-01-01", "9999-12-31T10:00:00"})
  void parse_refusesYearsThatNotEveryZoneCanWrite(String text) {
    assertThatThrownBy(() -> brisbane.parse("occurred_at", text))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("'occurred_at' must lie between ");
  }

  @Test
  void parse_showsOnlyTheBeginningOfALongText() {
    Invalid invalid =
        catchThrowableOfType(Invalid.class, () -> brisbane.parse("at", "2".repeat(10_000)));

    assertThat(invalid).hasMessageEndingWith("not '" + "2".repeat(40) + "…'.");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-08T20:12:00 10:00, 2025-06-08T10:12:00Z",
    "2025-06-08 20:12:00 10:00, 2025-06-08T10:12:00Z",
    "2025-06-08 20:12 10:00, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00.5 1000, 2025-06-08T10:12:00.5Z",
    "2025-06-08T20:12:00 10, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00+10:00, 2025-06-08T10:12:00Z",
    "2025-06-08T20:12:00-10:00, 2025-06-09T06:12:00Z",
    "2025-06-08 20:12, 2025-06-08T10:12:00Z",
    "2025-06-08 20:12:00Z, 2025-06-08T20:12:00Z",
    "2025-06-08, 2025-06-07T14:00:00Z",
  })
  void parseQuery_understandsASpaceForThePlus(String text, Instant expected) {
    assertThat(brisbane.parseQuery("created_after", text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"})
  void parseQuery_takesTimesThatCannotBeKept(String text) {
    assertThat(brisbane.parseQuery("created_after", text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-08T20:12:00 ",
        "2025-06-08T20:12:00  10:00",
        "2025-06-08T20:12:00 +10:00",
        "2025-06-08T20:12:00 -10:00",
        "2025-06-08 ",
        "2025-06-08 10",
        " 2025-06-08",
      })
  void parseQuery_refusesSpacesElsewhere(String text) {
    assertThatThrownBy(() -> brisbane.parseQuery("created_after", text))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("'created_after' must be a time");
  }
}
