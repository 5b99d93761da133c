package io.dreamspace.application;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs the parts of a test that happen at the same time. */
public final class Concurrently {
  private static final long SECONDS = 60;

  private Concurrently() {}

  /**
   * Calls from so many virtual threads, all let go at once, and answers what they answer in order
   * of their numbers. Fails as the first that fails.
   */
  public static <T> List<T> call(int threads, IntFunction<T> part) {
    CountDownLatch ready = new CountDownLatch(threads);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> parts =
          IntStream.range(0, threads)
              .mapToObj(number -> executor.submit(() -> whenAllAre(ready, part, number)))
              .toList();
      return parts.stream().map(Concurrently::get).toList();
    }
  }

  /** Starts something beside the test, on a thread of its own. */
  public static <T> Future<T> start(Callable<T> part) {
    FutureTask<T> future = new FutureTask<>(part);
    Thread.ofPlatform().daemon().start(future);
    return future;
  }

  /** Waits for what was started, and fails as it fails. */
  public static <T> T get(Future<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(e.getCause());
    } catch (Exception e) {
      throw new AssertionError("It did not end.", e);
    }
  }

  /** Waits until another part of the test has come this far. */
  public static void await(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The other part of the test did not come this far.");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T whenAllAre(CountDownLatch ready, IntFunction<T> part, int number) {
    ready.countDown();
    await(ready);
    return part.apply(number);
  }
}
