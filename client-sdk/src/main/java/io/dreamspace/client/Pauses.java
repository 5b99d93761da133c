package io.dreamspace.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before something is tried again. A part is left to chance: those who were cut
 * off together shall not come back together.
 */
record Pauses(Duration first, Duration longest) {
  static final Duration UNBOUNDED = Duration.ofNanos(Long.MAX_VALUE);

  /** The longest first pause, doubled so often, still is a number of nanoseconds. */
  private static final int MOST_DOUBLINGS = 16;

  /** The pause before this retry, counted from 1. */
  Duration before(int retry) {
    long doubled = first.toNanos() << Math.min(retry - 1, MOST_DOUBLINGS);
    long nanos = Math.min(doubled, longest.toNanos());
    return Duration.ofNanos(nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1));
  }
}
