package io.dreamspace.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told otherwise. Safe for use by many threads. */
public final class TestClock implements InstantSource {
  private final AtomicReference<Instant> now;

  /** A clock that shows this time. */
  public TestClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Shows this time from now on; it may be an earlier one. */
  public void set(Instant instant) {
    now.set(instant);
  }

  /**
   * Moves on, or back if the duration is negative.
   *
   * @return the time it then is
   */
  public Instant advance(Duration duration) {
    return now.updateAndGet(before -> before.plus(duration));
  }
}
