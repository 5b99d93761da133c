package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InTurnTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(10);

  private final Semaphore turn = new Semaphore(1, true);
  private final HeldDisk large = new HeldDisk(() -> {});
  private final HeldDisk small = new HeldDisk(() -> {});

  @AfterEach
  void letAllGo() {
    large.letAllGo();
    small.letAllGo();
  }

  @Test
  void sync_waitsForTheOneUnderWay() throws Exception {
    Future<Boolean> first = start(large, LONG);
    large.awaitSync();
    Future<Boolean> second = start(small, LONG);
    while (!turn.hasQueuedThreads()) {
      Thread.onSpinWait();
    }
    assertThat(small.begun()).isZero();

    large.letOneGo();
    small.awaitSync();

    assertThat(large.ended()).isEqualTo(1);
    small.letOneGo();
    assertThat(first.get() && second.get()).isTrue();
  }

  @Test
  void sync_doesNotWaitForever() {
    Future<Boolean> first = start(large, LONG);
    large.awaitSync();

    Future<Boolean> second = start(small, SHORT);
    small.awaitSync();
    small.letOneGo();

    assertThat(Concurrently.get(second)).isTrue();
    assertThat(first).isNotDone();
  }

  /** Who went without a turn has none to give back. */
  @Test
  void patienceThatEnded_leavesOneTurn() {
    start(large, LONG);
    large.awaitSync();
    Future<Boolean> second = start(small, SHORT);
    small.letOneGo();
    assertThat(Concurrently.get(second)).isTrue();

    assertThat(turn.availablePermits()).isZero();
  }

  @Test
  void failure_givesTheTurnBack() {
    large.breakDown();

    assertThatThrownBy(new InTurn(large, turn, LONG)::sync).isInstanceOf(IOException.class);

    assertThat(turn.availablePermits()).isEqualTo(1);
  }

  @Test
  void interrupt_isKept_andNothingCountsAsSynced() throws Exception {
    turn.acquire();
    Thread.currentThread().interrupt();

    assertThatThrownBy(new InTurn(small, turn, LONG)::sync)
        .isInstanceOf(InterruptedIOException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(small.begun()).isZero();
  }

  private Future<Boolean> start(Disk disk, Duration patience) {
    Callable<Boolean> sync =
        () -> {
          new InTurn(disk, turn, patience).sync();
          return true;
        };
    return Concurrently.start(sync);
  }
}
