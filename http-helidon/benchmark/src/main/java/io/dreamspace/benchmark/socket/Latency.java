package io.dreamspace.benchmark.socket;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** How long after an update each of its messages arrives. */
final class Latency {
  private static final double MILLION = 1e6;

  private Latency() {}

  /** Makes an update. */
  @FunctionalInterface
  interface Update {
    void make() throws IOException;
  }

  /** Of one update at a time, so long after the one before; sorted, in nanoseconds. */
  static long[] of(int updates, Duration pause, Update update, Listeners listeners, int subscribers)
      throws IOException {
    long[] nanos = new long[updates * subscribers];
    int[] arrived = {0};
    for (int number = 1; number <= updates; number++) {
      LockSupport.parkNanos(pause.toNanos());
      long start = System.nanoTime();
      update.make();
      while (arrived[0] < number * subscribers) {
        listeners.read(
            0,
            (messages, at) -> {
              for (int i = 0; i < messages; i++) {
                nanos[arrived[0]++] = at - start;
              }
            });
      }
    }
    Arrays.sort(nanos);
    return nanos;
  }

  static void print(String what, long[] sorted, int subscribers) {
    System.out.printf(
        "%s: %d updates to %d subscribers each: p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, max %.1f"
            + " ms%n",
        what,
        sorted.length / subscribers,
        subscribers,
        sorted[sorted.length / 2] / MILLION,
        sorted[(int) (sorted.length * 0.99)] / MILLION,
        sorted[(int) (sorted.length * 0.999)] / MILLION,
        sorted[sorted.length - 1] / MILLION);
  }
}
