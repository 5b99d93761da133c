package io.dreamspace.examples.twitchbot;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Until {
  private static final long LOOK_AGAIN = Duration.ofMillis(1).toNanos();
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Until() {}

  /** Waits until it is so. */
  static void holds(BooleanSupplier condition) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("It did not come to that.");
      }
      LockSupport.parkNanos(LOOK_AGAIN);
    }
  }
}
