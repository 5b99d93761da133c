package io.dreamspace.application.listing;

import io.dreamspace.domain.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a filter asks for. Its bounds are cut to whole microseconds, as all times
 * that are kept; those further away than any kept time can be are moved to where the kept times
 * begin or have ended.
 *
 * @param from the first instant in it; null: since ever
 * @param before the first instant no longer in it; null: for ever
 */
public record TimeRange(@Nullable Instant from, @Nullable Instant before) {
  private static final Instant END = Moment.LATEST.plus(1, ChronoUnit.MICROS);
  private static final TimeRange ALWAYS = new TimeRange(null, null);

  public TimeRange {
    from = from == null ? null : reachable(from);
    before = before == null ? null : reachable(before);
  }

  /** Without bounds; it also finds what has no such time at all. */
  public static TimeRange always() {
    return ALWAYS;
  }

  private static Instant reachable(Instant bound) {
    if (bound.isBefore(Moment.EARLIEST)) {
      return Moment.EARLIEST;
    }
    return bound.isBefore(END) ? bound.truncatedTo(ChronoUnit.MICROS) : END;
  }
}
