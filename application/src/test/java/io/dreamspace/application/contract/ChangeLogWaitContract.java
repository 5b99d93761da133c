package io.dreamspace.application.contract;

import static io.dreamspace.application.StreamFixtures.aStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.domain.change.StreamFact.StatusUpdated;
import io.dreamspace.domain.problem.Problem.Conflict;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How readers of a change log wait for what comes. */
public abstract class ChangeLogWaitContract extends StoresContract {
  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void await_returnsAtOnce_ifThereIsMore() throws InterruptedException {
    append();

    log().await(0, LONG);

    assertThat(log().last()).isPositive();
  }

  @Test
  void await_returns_whenSomethingComes() {
    List<Future<Long>> readers =
        IntStream.range(0, 3).mapToObj(number -> Concurrently.start(() -> next(0))).toList();

    append();

    assertThat(readers.stream().map(Concurrently::get).toList()).containsOnly(log().last());
  }

  @Test
  void await_isNotForWhatIsNotDone() {
    Future<Long> reader =
        write(
            () -> {
              Future<Long> waiting = Concurrently.start(() -> next(0));
              log().append(new StatusUpdated(aStream("a")), Fixtures.NOON);
              assertThat(Concurrently.get(Concurrently.start(() -> log().last()))).isZero();
              assertThat(waiting.isDone()).isFalse();
              return waiting;
            });

    assertThat(Concurrently.get(reader)).isEqualTo(log().last()).isPositive();
  }

  @Test
  void await_waitsOn_whenAUnitOfWorkFails() {
    Future<Long> reader = Concurrently.start(() -> next(0));

    assertThatThrownBy(
            () ->
                change(
                    () -> {
                      log().append(new StatusUpdated(aStream("a")), Fixtures.NOON);
                      throw new Conflict("no");
                    }))
        .isInstanceOf(Conflict.class);

    assertThat(reader.isDone()).isFalse();
    append();
    assertThat(Concurrently.get(reader)).isEqualTo(log().last());
  }

  @Test
  void await_missesNoneOfManyInARow() {
    int count = 300;
    Future<Long> reader =
        Concurrently.start(
            () -> {
              long seen = 0;
              for (int read = 0; read < count; ) {
                seen = next(seen);
                read = log().after(0, count).size();
              }
              return log().after(0, count).getLast().number();
            });

    IntStream.range(0, count).forEach(number -> append());

    assertThat(Concurrently.get(reader)).isEqualTo(log().last());
  }

  @Test
  void await_returns_whenItHasWaitedSoLong() throws InterruptedException {
    append();
    long last = log().last();

    log().await(last, Duration.ofMillis(20));
    log().await(last, Duration.ZERO);

    assertThat(log().last()).isEqualTo(last);
  }

  @Test
  void await_returns_whenTheStoresAreClosed() {
    Future<Boolean> reader = waiting();

    stores.close();

    assertThat(Concurrently.get(reader)).isFalse();
  }

  @Test
  void await_throws_whenInterrupted() {
    AtomicReference<Thread> waiter = new AtomicReference<>();
    CountDownLatch started = new CountDownLatch(1);
    Future<Boolean> reader =
        Concurrently.start(
            () -> {
              waiter.set(Thread.currentThread());
              started.countDown();
              return wasInterrupted();
            });

    Concurrently.await(started);
    waiter.get().interrupt();

    assertThat(Concurrently.get(reader)).isTrue();
  }

  private Future<Boolean> waiting() {
    CountDownLatch started = new CountDownLatch(1);
    Future<Boolean> reader =
        Concurrently.start(
            () -> {
              started.countDown();
              return wasInterrupted();
            });
    Concurrently.await(started);
    return reader;
  }

  private boolean wasInterrupted() {
    try {
      log().await(0, LONG);
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Waits until there is something after this number, and answers the last number then. */
  private long next(long number) throws InterruptedException {
    while (log().last() <= number) {
      log().await(number, LONG);
    }
    return log().last();
  }

  private void append() {
    change(() -> log().append(new StatusUpdated(aStream("a")), Fixtures.NOON));
  }

  private ChangeLog log() {
    return stores.changes();
  }
}
