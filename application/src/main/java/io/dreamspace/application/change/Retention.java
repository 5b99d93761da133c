package io.dreamspace.application.change;

import java.time.Duration;

/**
 * How long a log keeps its changes: as long as both hold. The last change is always kept. What has
 * to go goes a few at a time, beside what is appended.
 *
 * @param age how much older a change may be than the last one
 * @param count how many changes are kept, at least 1
 */
public record Retention(Duration age, long count) {
  public Retention {
    if (age.isNegative() || count < 1) {
      throw new IllegalArgumentException("A log keeps at least one change, and for some time.");
    }
  }

  /** A week, and ten million changes. */
  public static Retention standard() {
    return new Retention(Duration.ofDays(7), 10_000_000);
  }
}
