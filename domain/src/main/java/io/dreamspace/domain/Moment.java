package io.dreamspace.domain;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The rule for every time that is kept: whole microseconds, in a year that four digits can write in
 * every time zone.
 */
public final class Moment {
  /** The earliest time that can be kept. */
  public static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

  /** The latest time that can be kept. */
  public static final Instant LATEST = Instant.parse("9999-12-30T23:59:59.999999Z");

  private Moment() {}

  /**
   * Cuts what is finer than a microsecond.
   *
   * @param field the field's name as the API has it, for the message
   * @throws Invalid if the time is before {@link #EARLIEST} or after {@link #LATEST}
   */
  public static Instant checked(String field, Instant instant) {
    Instant micros = instant.truncatedTo(ChronoUnit.MICROS);
    if (micros.isBefore(EARLIEST) || micros.isAfter(LATEST)) {
      throw new Invalid(
          field, "'" + field + "' must lie between " + EARLIEST + " and " + LATEST + ".");
    }
    return micros;
  }
}
