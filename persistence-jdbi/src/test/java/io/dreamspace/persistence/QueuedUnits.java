package io.dreamspace.persistence;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Keeps a writer busy, so that what is put in meanwhile is sure to share a commit. */
final class QueuedUnits {
  private final UnitOfWork unitOfWork;
  private final CountDownLatch enough = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  QueuedUnits(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
    CountDownLatch busy = new CountDownLatch(1);
    put(
        () -> {
          busy.countDown();
          Concurrently.await(enough);
          return true;
        });
    Concurrently.await(busy);
  }

  /** Returns when the work is in the queue. */
  <T> Future<T> put(Supplier<T> work) {
    FutureTask<T> unit = new FutureTask<>(() -> unitOfWork.write(work));
    Thread thread = Thread.ofPlatform().daemon().start(unit);
    threads.add(thread);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return unit;
  }

  Thread lastThread() {
    return threads.getLast();
  }

  void letGo() {
    enough.countDown();
  }
}
