package io.dreamspace.examples.twitchbot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where three threads meet over what waits to be recorded: the bot's adds, the recording one takes
 * from the front, the spilling one moves memory's part to the end of the file when it grows too
 * large or too old. Nobody does anything slow while holding the lock: files are worked on in
 * between, by the two threads that may wait.
 */
final class Backlog {
  private enum Phase {
    TAKING,
    DRAINING,
    ENDING
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Waiting waiting;
  private Phase phase = Phase.TAKING;

  /** Begins with so many lines in the file. */
  Backlog(Limits limits, long linesInFile) {
    this.waiting = new Waiting(limits, linesInFile);
  }

  /** Adds a message; refuses it if memory is full and nothing takes any, or nobody wants any. */
  boolean add(TwitchMessage message) {
    lock.lock();
    try {
      if (phase != Phase.TAKING || waiting.isFull()) {
        return false;
      }
      if (waiting.add(message)) {
        changed.signalAll();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the next thing to do towards recording; the last one has been done. */
  Step next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (phase != Phase.ENDING) {
        Step step = waiting.nextStep();
        if (step != null) {
          return step;
        }
        if (phase == Phase.DRAINING && !waiting.fileAtWork()) {
          break;
        }
        changed.await();
      }
      return new Step.End();
    } finally {
      lock.unlock();
    }
  }

  /** The message taken from memory is recorded. */
  void kept() {
    change(waiting::kept);
  }

  /** The message read from the file is recorded, or passed over. */
  void read() {
    change(waiting::read);
  }

  /** The file is empty, or counts as such: what it has is read again at the next start. */
  void cleared() {
    change(waiting::cleared);
  }

  /** Waits until something has to go to the file; nothing has when the backlog has ended. */
  List<TwitchMessage> nextSpill() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (waiting.fileAtWork() || nanosToSpill() > 0) {
        if (phase == Phase.ENDING && !waiting.fileAtWork()) {
          return List.of();
        }
        if (waiting.fileAtWork()) {
          changed.await();
        } else {
          changed.awaitNanos(nanosToSpill());
        }
      }
      return waiting.spill();
    } finally {
      lock.unlock();
    }
  }

  private long nanosToSpill() {
    return phase == Phase.ENDING && waiting.unsaved() > 0 ? 0 : waiting.nanosToSpill();
  }

  /** The last batch is in the file. */
  void spilled(int lines) {
    change(() -> waiting.spilled(lines));
  }

  /** The last batch could not be written, and stays in memory. */
  void notSpilled() {
    change(waiting::notSpilled);
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

  /** How many messages only memory has. */
  int unsaved() {
    lock.lock();
    try {
      return waiting.unsaved();
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
