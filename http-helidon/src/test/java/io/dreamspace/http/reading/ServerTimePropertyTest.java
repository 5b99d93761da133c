package io.dreamspace.http.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.Moment;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ServerTimePropertyTest {
  private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();
  private static final long MICROS = ChronoUnit.MICROS.between(Moment.EARLIEST, Moment.LATEST);

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.oneOf(
        Arbitraries.of(ZONES).map(ZoneId::of),
        Arbitraries.integers().between(-18 * 3600, 18 * 3600).map(ZoneOffset::ofTotalSeconds));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(0, MICROS)
            .map(micros -> Moment.EARLIEST.plus(micros, ChronoUnit.MICROS)),
        Arbitraries.longs().between(-4_000_000_000L, 8_000_000_000L).map(Instant::ofEpochSecond));
  }

  @Provide
  Arbitrary<LocalDateTime> wallTimes() {
    return moments().map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  /** Texts that are nearly times. */
  @Provide
  Arbitrary<String> garbage() {
    Arbitrary<String> almost =
        Arbitraries.strings().withChars("0123456789-:+.,TtZz \u0665\u0000é").ofMaxLength(40);
    Arbitrary<String> mutated =
        Combinators.combine(
                Arbitraries.of(
                    "2025-06-08T20:12:00.320284+10:00", "2025-06-08", "2025-06-08 20:12"),
                Arbitraries.integers().between(0, 31),
                Arbitraries.strings().withChars("0123456789-:+.,TZ ").ofMaxLength(2))
            .as(
                (text, at, change) -> {
                  int cut = Math.min(at, text.length());
                  return text.substring(0, cut)
                      + change
                      + text.substring(Math.min(text.length(), cut + 1));
                });
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(100), almost, mutated);
  }

  @Property
  void parse_readsWhatFormatWrites_inEveryZone(
      @ForAll("moments") Instant moment, @ForAll("zones") ZoneId zone) {
    ServerTime serverTime = new ServerTime(zone);

    assertThat(serverTime.parse("t", serverTime.format(moment))).isEqualTo(moment);
  }

  @Property
  void parseQuery_readsWhatFormatWrites_withItsPlusLost(
      @ForAll("moments") Instant moment, @ForAll("zones") ZoneId zone) {
    ServerTime serverTime = new ServerTime(zone);
    String text = serverTime.format(moment).replace('+', ' ');

    assertThat(serverTime.parseQuery("t", text)).isEqualTo(moment);
  }

  @Property
  void format_isReadByTheJdkAsTheSameTimeAtTheZonesOffset(
      @ForAll("moments") Instant moment, @ForAll("zones") ZoneId zone) {
    String text = new ServerTime(zone).format(moment);

    OffsetDateTime read = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, OffsetDateTime::from);

    assertThat(read).isEqualTo(moment.atZone(zone).toOffsetDateTime());
    assertThat(read.getOffset()).isEqualTo(zone.getRules().getOffset(moment));
  }

  @Property
  void parse_readsAWallTimeAsTheJdkDoes(
      @ForAll("wallTimes") LocalDateTime wallTime, @ForAll("zones") ZoneId zone) {
    Instant expected = ZonedDateTime.of(wallTime, zone).toInstant();
    String text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(wallTime);

    assertReadsOrRefusesByRange(zone, text, expected);
  }

  @Property
  void parse_readsADateAsItsFirstInstant(
      @ForAll("wallTimes") LocalDateTime wallTime, @ForAll("zones") ZoneId zone) {
    Instant expected = wallTime.toLocalDate().atStartOfDay(zone).toInstant();

    assertReadsOrRefusesByRange(zone, wallTime.toLocalDate().toString(), expected);
  }

  @Property
  void parse_refusesGarbageAndNeverFailsOtherwise(
      @ForAll("garbage") String text, @ForAll("zones") ZoneId zone) {
    ServerTime serverTime = new ServerTime(zone);
    try {
      Instant instant = serverTime.parse("t", text);
      assertThat(instant).isBetween(Moment.EARLIEST, Moment.LATEST);
      assertThat(serverTime.parseQuery("t", text)).isEqualTo(instant);
    } catch (Invalid invalid) {
      assertThat(invalid.field()).isEqualTo("t");
      assertThat(invalid.getMessage()).startsWith("'t' must ").hasSizeLessThan(200);
    }
  }

  @Property
  void parse_takesNothingThatTheJdkRefuses(@ForAll("garbage") String text) {
    if (text.matches("[0-9T:.+Z-]*") && text.matches(".*T.*(Z|[+-]..:..)")) {
      ServerTime utc = new ServerTime(ZoneOffset.UTC);
      OffsetDateTime jdk;
      try {
        jdk = OffsetDateTime.parse(text);
      } catch (DateTimeException e) {
        assertThatThrownBy(() -> utc.parse("t", text)).isInstanceOf(Invalid.class);
        return;
      }
      assertReadsOrRefusesByRange(
          ZoneOffset.UTC, text, jdk.toInstant().truncatedTo(ChronoUnit.MICROS));
    }
  }

  private static void assertReadsOrRefusesByRange(ZoneId zone, String text, Instant expected) {
    ServerTime serverTime = new ServerTime(zone);
    if (expected.isBefore(Moment.EARLIEST) || expected.isAfter(Moment.LATEST)) {
      assertThatThrownBy(() -> serverTime.parse("t", text)).isInstanceOf(Invalid.class);
    } else {
      assertThat(serverTime.parse("t", text)).isEqualTo(expected);
    }
  }
}
