package io.dreamspace.http.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.dreamspace.domain.Moment;
import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** Times as the wire has them, in the server's zone. Safe for use by many threads. */
public final class ServerTime {
  private static final int LONGEST = "2025-06-13T23:52:45.320284+10:04:52".length();

  private final ZoneId zone;
  private final ZoneRules rules;

  public ServerTime(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /**
   * Writes a time as Python's {@code isoformat()} does, such as {@code
   * 2025-06-13T23:52:45.320284+10:00}.
   *
   * @param instant one that {@link Moment} allows
   */
  // Digit by digit: events are answered with four times each, and a formatter takes thrice as long.
  public String format(Instant instant) {
    ZoneOffset offset = rules.getOffset(instant);
    LocalDateTime local =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
    byte[] text = new byte[LONGEST];
    putDate(text, local);
    putTime(text, local);
    int end = putFraction(text, 19, instant.getNano() / 1000);
    end = putOffset(text, end, offset.getTotalSeconds());
    return new String(text, 0, end, ISO_8859_1);
  }

  /**
   * Reads a time: with an offset, as wall time in the server's zone, or a date for its first
   * instant there. What is finer than a microsecond is cut.
   *
   * @param field the field's name, for the message
   * @throws Invalid if it is no such time, or one that {@link Moment} does not allow
   */
  public Instant parse(String field, String text) {
    return Moment.checked(field, read(field, text, '+'));
  }

  /**
   * Like {@link #parse} for a text out of a query string, where the {@code +} of an offset that was
   * not percent-encoded has become a space. It may be a time that {@link Moment} does not allow: a
   * filter may ask for more than can be kept.
   *
   * @throws Invalid if it is no such time
   */
  public Instant parseQuery(String field, String text) {
    return read(field, text, ' ');
  }

  private Instant read(String field, String text, char plus) {
    try {
      return new TimeText(text, plus).instant(zone);
    } catch (DateTimeException e) {
      throw new Invalid(
          field,
          "'"
              + field
              + "' must be a time such as 2025-06-08T20:12:00+10:00, 2025-06-08T20:12:00 or"
              + " 2025-06-08, not '"
              + Excerpt.of(text)
              + "'.");
    }
  }

  private static void putDate(byte[] text, LocalDateTime local) {
    int year = local.getYear();
    putTwo(text, 0, year / 100);
    putTwo(text, 2, year % 100);
    text[4] = '-';
    putTwo(text, 5, local.getMonthValue());
    text[7] = '-';
    putTwo(text, 8, local.getDayOfMonth());
  }

  private static void putTime(byte[] text, LocalDateTime local) {
    text[10] = 'T';
    putTwo(text, 11, local.getHour());
    text[13] = ':';
    putTwo(text, 14, local.getMinute());
    text[16] = ':';
    putTwo(text, 17, local.getSecond());
  }

  private static int putFraction(byte[] text, int at, int micros) {
    if (micros == 0) {
      return at;
    }
    text[at] = '.';
    putTwo(text, at + 1, micros / 10_000);
    putTwo(text, at + 3, micros / 100 % 100);
    putTwo(text, at + 5, micros % 100);
    return at + 7;
  }

  private static int putOffset(byte[] text, int at, int seconds) {
    int size = Math.abs(seconds);
    text[at] = (byte) (seconds < 0 ? '-' : '+');
    putTwo(text, at + 1, size / 3600);
    text[at + 3] = ':';
    putTwo(text, at + 4, size / 60 % 60);
    if (size % 60 == 0) {
      return at + 6;
    }
    text[at + 6] = ':';
    putTwo(text, at + 7, size % 60);
    return at + 9;
  }

  private static void putTwo(byte[] text, int at, int number) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
  }
}
