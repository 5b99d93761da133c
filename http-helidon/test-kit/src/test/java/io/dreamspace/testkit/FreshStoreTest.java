package io.dreamspace.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a fresh store costs each test, to open and to remove. */
final class FreshStoreTest {
  private static final Duration LIMIT = Duration.ofMillis(30);
  private static final int STORES = 40;

  /** Others may keep the machine busy; that makes a store dearer for a while, never cheaper. */
  private static final int MOST_ROUNDS = 20;

  private static final StandingServer SERVER = new StandingServer(Setup.standard(true));

  private final Template template = Template.create();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void embedded_costsLittle() {
    assertThat(medianOf(() -> RunningDreamspace.embedded(Setup.standard(false), template)))
        .isLessThan(LIMIT);
  }

  @Test
  void served_costsLittle() {
    assertThat(medianOf(() -> RunningDreamspace.served(Setup.standard(true), template, SERVER)))
        .isLessThan(LIMIT);
  }

  private interface Start {
    RunningDreamspace start();
  }

  /** The median of the first round in which it was within the limit, or else of the best one. */
  private static Duration medianOf(Start start) {
    Duration best = median(start);
    for (int round = 1; round < MOST_ROUNDS && best.compareTo(LIMIT) >= 0; round++) {
      Duration next = median(start);
      best = next.compareTo(best) < 0 ? next : best;
    }
    System.out.println("A fresh store takes " + best.toNanos() / 1_000 + " µs.");
    return best;
  }

  private static Duration median(Start start) {
    List<Duration> sorted =
        IntStream.range(0, STORES).mapToObj(i -> timeOf(start)).sorted().toList();
    return sorted.get(STORES / 2);
  }

  private static Duration timeOf(Start start) {
    long begun = System.nanoTime();
    start.start().end();
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
