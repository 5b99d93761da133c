package io.dreamspace.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that waits with each sync until it is let go, and breaks when told to. */
final class HeldDisk implements Disk {
  private final Disk real;
  private final Semaphore arrived = new Semaphore(0);
  private final Semaphore permitted = new Semaphore(0);
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile boolean broken;

  HeldDisk(Disk real) {
    this.real = real;
  }

  @Override
  public void sync() throws IOException {
    begun.incrementAndGet();
    arrived.release();
    permitted.acquireUninterruptibly();
    if (broken) {
      throw new IOException("No space left on device");
    }
    real.sync();
    ended.incrementAndGet();
  }

  /** Returns once one more sync has begun. */
  void awaitSync() {
    try {
      assertThat(arrived.tryAcquire(30, TimeUnit.SECONDS)).as("a sync has begun").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError("No sync has begun.", e);
    }
  }

  void letOneGo() {
    permitted.release();
  }

  void letAllGo() {
    permitted.release(1_000_000);
  }

  /** From now on each sync fails. */
  void breakDown() {
    broken = true;
    letAllGo();
  }

  int begun() {
    return begun.get();
  }

  int ended() {
    return ended.get();
  }
}
