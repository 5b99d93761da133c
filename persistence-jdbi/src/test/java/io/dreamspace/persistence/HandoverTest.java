package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandoverTest {
  private static final int THREADS = 16;
  private static final int ITEMS = 5_000;

  private final Handover<Integer> handover = new Handover<>();

  @Test
  void items_comeOutOnce_andInTheOrderOfEachThread() {
    Future<List<Integer>> taken = Concurrently.start(this::takeUntilClosed);
    Concurrently.call(THREADS, this::putMany);
    handover.close();

    List<Integer> all = Concurrently.get(taken);

    assertThat(all).hasSize(THREADS * ITEMS);
    for (int thread = 0; thread < THREADS; thread++) {
      int mine = thread;
      assertThat(all.stream().filter(item -> item % THREADS == mine))
          .isEqualTo(IntStream.range(0, ITEMS).map(n -> n * THREADS + mine).boxed().toList());
    }
  }

  private boolean putMany(int thread) {
    return IntStream.range(0, ITEMS).allMatch(number -> handover.put(number * THREADS + thread));
  }

  private List<Integer> takeUntilClosed() {
    List<Integer> all = new ArrayList<>();
    List<Integer> some = handover.take(7);
    while (!some.isEmpty()) {
      assertThat(some).hasSizeLessThanOrEqualTo(7);
      all.addAll(some);
      some = handover.take(7);
    }
    return all;
  }

  @Test
  void take_takesNoMoreThanAsked() {
    IntStream.range(0, 5).forEach(handover::put);

    assertThat(handover.take(3)).containsExactly(0, 1, 2);
    assertThat(handover.takeAll()).containsExactly(3, 4);
  }

  @Test
  void closed_takesNothingIn_andLetsOutWhatIsIn() {
    handover.put(1);
    handover.close();
    handover.close();

    assertThat(handover.put(2)).isFalse();
    assertThat(handover.takeAll()).containsExactly(1);
    assertThat(handover.takeAll()).isEmpty();
    assertThat(handover.takeAll()).isEmpty();
  }

  @Test
  void interrupt_doesNotEndTheWait() {
    Thread taker = Thread.currentThread();
    taker.interrupt();
    Future<Boolean> put =
        Concurrently.start(
            () -> {
              while (taker.isInterrupted()) {
                Thread.onSpinWait();
              }
              return handover.put(1);
            });

    assertThat(handover.takeAll()).containsExactly(1);
    assertThat(Concurrently.get(put)).isTrue();
  }

  @Test
  void taker_doesItsPastime_untilItIsEnough_andNotAgainBeforeSomethingCame() {
    Semaphore done = new Semaphore(0);
    AtomicInteger enough = new AtomicInteger(2);
    Handover<Integer> slow =
        new Handover<>(
            Duration.ofMillis(20),
            () -> {
              done.release();
              return enough.decrementAndGet() <= 0;
            });
    Future<List<Integer>> taken = Concurrently.start(slow::takeAll);
    done.acquireUninterruptibly(2);

    assertThat(triedFor(Duration.ofMillis(200), done)).isFalse();
    slow.put(1);
    assertThat(Concurrently.get(taken)).containsExactly(1);
    Future<List<Integer>> end = Concurrently.start(slow::takeAll);
    done.acquireUninterruptibly();
    slow.close();
    assertThat(Concurrently.get(end)).isEmpty();
  }

  private static boolean triedFor(Duration time, Semaphore semaphore) {
    try {
      return semaphore.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
