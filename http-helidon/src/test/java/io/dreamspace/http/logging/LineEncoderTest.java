package io.dreamspace.http.logging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEncoderTest {
  private final LineEncoder encoder = new LineEncoder(ZoneId.of("Australia/Sydney"));

  @Test
  void encode_writesOneLine() {
    assertThat(encoded("2026-11-22T02:35:25.042999Z", Level.INFO, "Grüße 🚀", null))
        .isEqualTo("2026-11-22T13:35:25.042+11:00 INFO  Main  Grüße 🚀\n");
  }

  @Test
  void encode_alignsLevels() {
    assertThat(encoded("2026-11-22T02:35:25Z", Level.ERROR, "x", null)).contains(" ERROR Main  x");
    assertThat(encoded("2026-11-22T02:35:25Z", Level.WARN, "x", null)).contains(" WARN  Main  x");
  }

  @Test
  void encode_followsTheClockAcrossSecondsAndSummerTime() {
    assertThat(encoded("2026-04-04T15:59:59.999Z", Level.INFO, "x", null))
        .startsWith("2026-04-05T02:59:59.999+11:00 ");
    assertThat(encoded("2026-04-04T16:00:00.001Z", Level.INFO, "x", null))
        .startsWith("2026-04-05T02:00:00.001+10:00 ");
    assertThat(encoded("2026-04-04T15:59:59Z", Level.INFO, "x", null))
        .startsWith("2026-04-05T02:59:59.000+11:00 ");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\nb', 'a\\u000ab'",
    "'\r', '\\u000d'",
    "'\u001b[31m', '\\u001b[31m'",
    "'\u0085', '\\u0085'",
    "'a\u2028', 'a\\u2028'",
    "'a\tb', 'a\tb'",
    "'\n\n', '\\u000a\\u000a'"
  })
  void encode_escapesWhatCouldForgeLines(String message, String written) {
    assertThat(encoded("2026-11-22T02:35:25Z", Level.INFO, message, null))
        .endsWith("Main  " + written + "\n");
  }

  @Test
  void encode_indentsTrace() {
    Exception thrown = new IllegalStateException("a\n2026 INFO forged\u001b[0m");

    String[] lines = encoded("2026-11-22T02:35:25Z", Level.ERROR, "x", thrown).split("\n");

    assertThat(lines[1]).isEqualTo("    java.lang.IllegalStateException: a");
    assertThat(lines[2]).isEqualTo("    2026 INFO forged\\u001b[0m");
    assertThat(lines[3]).startsWith("    \tat ").contains("encode_indentsTrace");
  }

  private String encoded(String time, Level level, String message, @Nullable Throwable thrown) {
    LoggingEvent event =
        new LoggingEvent(
            "",
            new LoggerContext().getLogger("io.dreamspace.http.Main"),
            level,
            message,
            thrown,
            null);
    event.setInstant(Instant.parse(time));
    return new String(encoder.encode(event), UTF_8);
  }
}
