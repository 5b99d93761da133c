package io.dreamspace.examples.twitchbot;

import java.time.Duration;

/** How long to wait before trying again: longer each time. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private Duration next = FIRST;

  Duration next() {
    Duration current = next;
    Duration doubled = current.multipliedBy(2);
    next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    return current;
  }

  void reset() {
    next = FIRST;
  }
}
