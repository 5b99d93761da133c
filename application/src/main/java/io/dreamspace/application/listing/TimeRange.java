package io.dreamspace.application.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a filter asks for.
 *
 * @param from the first instant in it; null: since ever
 * @param before the first instant no longer in it; null: for ever
 */
public record TimeRange(@Nullable Instant from, @Nullable Instant before) {
  private static final TimeRange ALWAYS = new TimeRange(null, null);

  public static TimeRange always() {
    return ALWAYS;
  }
}
