package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class InTurnTest {
  private static final Duration FOR_EVER = Duration.ofHours(1);

  private final HeldDisk large = new HeldDisk(() -> {});
  private final HeldDisk small = new HeldDisk(() -> {});

  @AfterEach
  void letAllGo() {
    large.letAllGo();
    small.letAllGo();
  }

  @Test
  void sync_waitsForTheOneUnderWay() {
    Turn turn = new Turn(FOR_EVER);
    Future<Boolean> first = startLarge(turn);
    Future<Boolean> second = start(small, turn);
    while (!turn.isAwaited()) {
      Thread.onSpinWait();
    }
    assertThat(small.begun()).isZero();

    large.letOneGo();
    small.awaitSync();

    assertThat(large.ended()).isEqualTo(1);
    small.letOneGo();
    assertThat(Concurrently.get(first) && Concurrently.get(second)).isTrue();
  }

  @Test
  void patience_isLostOnceForEachLongSync() throws Exception {
    Turn turn = new Turn(Duration.ofMillis(300));
    Future<Boolean> first = startLarge(turn);
    small.letAllGo();

    new InTurn(small, turn).sync();
    long start = System.nanoTime();
    for (int time = 0; time < 100; time++) {
      new InTurn(small, turn).sync();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    assertThat(small.ended()).isEqualTo(101);
    assertThat(first).isNotDone();
  }

  @Test
  void turn_isThereAgain_afterPatienceWasLost() throws Exception {
    Turn turn = new Turn(Duration.ofMillis(10));
    Future<Boolean> first = startLarge(turn);
    small.letAllGo();
    new InTurn(small, turn).sync();
    assertThat(turn.await()).isFalse();

    large.letOneGo();

    assertThat(Concurrently.get(first)).isTrue();
    assertThat(turn.await()).isTrue();
    assertThat(turn.await()).isFalse();
  }

  @Test
  void failure_endsTheTurn() throws Exception {
    Turn turn = new Turn(Duration.ZERO);
    large.breakDown();

    assertThatThrownBy(new InTurn(large, turn)::sync).isInstanceOf(IOException.class);

    assertThat(turn.await()).isTrue();
  }

  @Test
  void interrupt_isKept_andNothingCountsAsSynced() throws Exception {
    Turn turn = new Turn(FOR_EVER);
    assertThat(turn.await()).isTrue();
    Thread.currentThread().interrupt();

    assertThatThrownBy(new InTurn(small, turn)::sync).isInstanceOf(InterruptedIOException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(small.begun()).isZero();
  }

  private Future<Boolean> startLarge(Turn turn) {
    Future<Boolean> sync = start(large, turn);
    large.awaitSync();
    return sync;
  }

  private static Future<Boolean> start(Disk disk, Turn turn) {
    Callable<Boolean> sync =
        () -> {
          new InTurn(disk, turn).sync();
          return true;
        };
    return Concurrently.start(sync);
  }
}
