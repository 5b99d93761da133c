package io.dreamspace.examples.twitchbot;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What has been heard and is not recorded yet, in order: first what is in the side file, then what
 * is in memory. Three threads meet here: the bot's adds, the recording one takes from the front,
 * the spilling one moves memory's part to the end of the file when it grows too large or too old.
 * Nobody does anything slow while holding the lock: files are worked on in between, by the two
 * threads that may wait.
 */
final class Backlog {
  /** So many messages are written to the file at once. */
  static final int SPILLED_AT_ONCE = 1_024;

  private enum Phase {
    TAKING,
    DRAINING,
    ENDING
  }

  private record Heard(TwitchMessage message, long nanos) {}

  private final Limits limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Heard> memory = new ArrayDeque<>();
  private Phase phase = Phase.TAKING;

  /** Taken from memory by the recording thread; null when that is done, or is in the file too. */
  private @Nullable Heard inHand;

  private long linesInFile;
  private long linesUnread;
  private int spilling;
  private boolean fileAtWork;

  Backlog(Limits limits, long linesInFile) {
    this.limits = limits;
    this.linesInFile = linesInFile;
    this.linesUnread = linesInFile;
  }

  /** Adds a message; refuses it if memory is full and nothing takes any, or nobody wants any. */
  boolean add(TwitchMessage message) {
    lock.lock();
    try {
      if (phase != Phase.TAKING || memory.size() >= limits.atMost()) {
        return false;
      }
      memory.add(new Heard(message, System.nanoTime()));
      if (memory.size() == 1 || memory.size() == limits.inMemory()) {
        changed.signalAll();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the next thing to do; the last one has been done when this is called. */
  Step next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        if (phase == Phase.ENDING) {
          return new Step.End();
        }
        if (linesUnread > 0) {
          return new Step.Read();
        }
        if (!fileAtWork) {
          Step step = stepWithoutFile();
          if (step != null) {
            return step;
          }
        }
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Step stepWithoutFile() {
    if (linesInFile > 0) {
      fileAtWork = true;
      return new Step.Clear();
    }
    Heard first = memory.poll();
    if (first != null) {
      inHand = first;
      return new Step.Keep(first.message());
    }
    return phase == Phase.DRAINING ? new Step.End() : null;
  }

  /** The message taken from memory is recorded. */
  void kept() {
    change(() -> inHand = null);
  }

  /** The message read from the file is recorded. */
  void read() {
    change(() -> linesUnread--);
  }

  /**
   * The file is empty, or was not emptied and is thought so: then it is read again at the next
   * start.
   */
  void cleared() {
    change(
        () -> {
          linesInFile = 0;
          fileAtWork = false;
        });
  }

  /** Waits until something has to go to the file; none when the backlog has ended. */
  List<TwitchMessage> nextSpill() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long nanos = nanosToSpill();
      while (fileAtWork || nanos > 0) {
        if (phase == Phase.ENDING && !fileAtWork) {
          return List.of();
        }
        changed.awaitNanos(fileAtWork ? Long.MAX_VALUE : nanos);
        nanos = nanosToSpill();
      }
      fileAtWork = true;
      return toSpill();
    } finally {
      lock.unlock();
    }
  }

  private long nanosToSpill() {
    Heard oldest = inHand != null ? inHand : memory.peek();
    if (oldest == null) {
      return Long.MAX_VALUE;
    }
    if (phase == Phase.ENDING || memory.size() >= limits.inMemory()) {
      return 0;
    }
    return oldest.nanos() + limits.patience().toNanos() - System.nanoTime();
  }

  private List<TwitchMessage> toSpill() {
    List<TwitchMessage> batch = new ArrayList<>();
    if (inHand != null) {
      batch.add(inHand.message());
    }
    spilling = Math.min(memory.size(), SPILLED_AT_ONCE);
    memory.stream().limit(spilling).map(Heard::message).forEach(batch::add);
    return batch;
  }

  /** The last batch is in the file. */
  void spilled(int lines) {
    change(
        () -> {
          linesInFile += lines;
          linesUnread += lines;
          inHand = null;
          for (; spilling > 0; spilling--) {
            memory.remove();
          }
          fileAtWork = false;
        });
  }

  /** The last batch could not be written, and stays in memory. */
  void notSpilled() {
    change(() -> fileAtWork = false);
  }

  /** Adds no more; what waits is to be recorded. */
  void drain() {
    enter(Phase.DRAINING);
  }

  /** Records no more; what waits in memory is to be put in the file. */
  void end() {
    enter(Phase.ENDING);
  }

  private void enter(Phase later) {
    change(() -> phase = phase.compareTo(later) < 0 ? later : phase);
  }

  boolean ending() {
    lock.lock();
    try {
      return phase == Phase.ENDING;
    } finally {
      lock.unlock();
    }
  }

  /** How many messages only memory knows. */
  int unsaved() {
    lock.lock();
    try {
      return memory.size() + (inHand == null ? 0 : 1);
    } finally {
      lock.unlock();
    }
  }

  /** Waits so long, or until it is time to drain or to end. */
  void rest(Duration time) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Phase before = phase;
      long nanos = time.toNanos();
      while (nanos > 0 && phase == before) {
        nanos = changed.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
