package io.dreamspace.persistence;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Shared by all who want to use the disk one after the other. On a slow disk a large sync must not
 * keep small ones waiting: once somebody has lost patience, nobody waits until it has ended.
 */
final class Turn {
  private final Semaphore permit = new Semaphore(1, true);
  private final Duration patience;
  private volatile boolean overdue;

  Turn(Duration patience) {
    this.patience = patience;
  }

  /**
   * Waits for the turn.
   *
   * @return whether the caller has it, and will {@link #end} it; if not, it goes on without
   */
  boolean await() throws InterruptedException {
    if (overdue) {
      return permit.tryAcquire();
    }
    boolean mine = permit.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    overdue = !mine;
    return mine;
  }

  void end() {
    overdue = false;
    permit.release();
  }

  /** Whether somebody waits for it. */
  boolean isAwaited() {
    return permit.hasQueuedThreads();
  }
}
