package io.dreamspace.http.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Many clients that write, each on its own, while their server is killed. */
final class Writers {
  private static final int COUNT = 16;

  private Writers() {}

  /**
   * Kills the server at some moment after as many writes were counted as there are writers.
   *
   * @param writer counts down what is answered; ends when the server does
   */
  static void writeUntilKilled(ServerProcess server, Consumer<CountDownLatch> writer)
      throws InterruptedException {
    CountDownLatch underWay = new CountDownLatch(COUNT);
    List<? extends Future<?>> writing;
    boolean allUnderWay;
    try (ExecutorService clients = Executors.newFixedThreadPool(COUNT)) {
      writing =
          IntStream.range(0, COUNT)
              .mapToObj(n -> clients.submit(() -> writer.accept(underWay)))
              .toList();
      allUnderWay = underWay.await(60, TimeUnit.SECONDS);
      LockSupport.parkNanos(new Random().nextLong(1_000_000, 300_000_000));
      server.kill();
    }
    writing.forEach(Concurrently::get);
    assertThat(allUnderWay).isTrue();
  }
}
