package io.dreamspace.http.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A cursor over the text of a time. Whatever is wrong is a {@link DateTimeException}. */
final class TimeText {
  private final String text;
  private final char plus;
  private int at;

  /**
   * Starts at the text's beginning.
   *
   * @param plus what may stand for the plus of an offset, beside the plus
   */
  TimeText(String text, char plus) {
    this.text = text;
    this.plus = plus;
  }

  Instant instant(ZoneId zone) {
    LocalDate date = date();
    if (atEnd()) {
      return date.atStartOfDay(zone).toInstant();
    }
    if (!skip('T') && !skip('t')) {
      require(' ');
    }
    LocalTime time = time();
    if (atEnd()) {
      return date.atTime(time).atZone(zone).toInstant();
    }
    Instant instant = date.atTime(time).toInstant(offset());
    if (!atEnd()) {
      throw fault();
    }
    return instant;
  }

  private LocalDate date() {
    int year = number(4);
    require('-');
    int month = number(2);
    require('-');
    return LocalDate.of(year, month, number(2));
  }

  private LocalTime time() {
    int hour = number(2);
    require(':');
    int minute = number(2);
    if (!skip(':')) {
      return LocalTime.of(hour, minute);
    }
    int second = number(2);
    return LocalTime.of(hour, minute, second, skip('.') || skip(',') ? microsAsNanos() : 0);
  }

  private int microsAsNanos() {
    int micros = 0;
    int unit = 100_000;
    do {
      micros += unit * digit();
      unit /= 10;
    } while (!atEnd() && isDigit());
    return micros * 1000;
  }

  private ZoneOffset offset() {
    if (skip('Z') || skip('z')) {
      return ZoneOffset.UTC;
    }
    int sign = sign();
    int hours = number(2);
    int minutes = 0;
    int seconds = 0;
    if (skip(':')) {
      minutes = number(2);
      seconds = skip(':') ? number(2) : 0;
    } else if (!atEnd()) {
      minutes = number(2);
    }
    return ZoneOffset.ofHoursMinutesSeconds(sign * hours, sign * minutes, sign * seconds);
  }

  private int sign() {
    if (skip('-')) {
      return -1;
    }
    if (!skip('+')) {
      require(plus);
    }
    return 1;
  }

  private int number(int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * 10 + digit();
    }
    return number;
  }

  private int digit() {
    if (atEnd() || !isDigit()) {
      throw fault();
    }
    return text.charAt(at++) - '0';
  }

  private boolean isDigit() {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private void require(char expected) {
    if (!skip(expected)) {
      throw fault();
    }
  }

  private boolean skip(char expected) {
    boolean found = !atEnd() && text.charAt(at) == expected;
    at += found ? 1 : 0;
    return found;
  }

  private boolean atEnd() {
    return at == text.length();
  }

  private DateTimeException fault() {
    return new DateTimeException("not a time, from character " + at);
  }
}
