package io.dreamspace.application.access;

import java.time.Duration;

/**
 * How often something may be tried. After so many times for nothing, each further one has to wait
 * twice as long as the one before.
 *
 * @param what is tried; nothing else is called the same
 * @param free how often without waiting
 * @param longest beyond which no wait grows
 */
public record Patience(String what, int free, Duration longest) {
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 30;

  /** How long to wait after so many times. */
  Duration waitAfter(int count) {
    if (count < free) {
      return Duration.ZERO;
    }
    Duration wait = SHORTEST.multipliedBy(1L << Math.min(count - free, MOST_DOUBLINGS));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
