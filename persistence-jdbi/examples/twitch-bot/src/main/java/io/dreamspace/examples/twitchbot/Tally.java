package io.dreamspace.examples.twitchbot;

import java.util.concurrent.atomic.AtomicLong;

/** Counts as they grow. */
final class Tally {
  final AtomicLong recorded = new AtomicLong();
  final AtomicLong refused = new AtomicLong();
  final AtomicLong spilled = new AtomicLong();
  final AtomicLong lost = new AtomicLong();

  Counts counts() {
    return new Counts(recorded.get(), refused.get(), spilled.get(), lost.get());
  }
}
