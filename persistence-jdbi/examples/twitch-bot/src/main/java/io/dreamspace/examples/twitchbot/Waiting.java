package io.dreamspace.examples.twitchbot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been heard and is not recorded yet, and where it is: first the lines of the side file,
 * then memory. Knows nothing of threads, and of the file only how many lines it has.
 */
final class Waiting {
  /** So many messages are written to the file at once. */
  private static final int SPILLED_AT_ONCE = 1_024;

  private record Heard(TwitchMessage message, long nanos) {}

  private final Limits limits;
  private final ArrayDeque<Heard> memory = new ArrayDeque<>();

  /** Taken from memory to be recorded; null when that is done, or it is in the file too. */
  private @Nullable Heard inHand;

  /** Whether the next line of the file is what was in hand. */
  private boolean handInFile;

  private long linesInFile;
  private long linesUnread;
  private int spilling;
  private boolean spillingHand;

  /** Whether the end of the file is being worked on: then nobody else may, and memory stays. */
  private boolean fileAtWork;

  Waiting(Limits limits, long linesInFile) {
    this.limits = limits;
    this.linesInFile = linesInFile;
    this.linesUnread = linesInFile;
  }

  boolean isFull() {
    return memory.size() >= limits.atMost();
  }

  /** Adds a message; true if somebody may have waited for that. */
  boolean add(TwitchMessage message) {
    memory.add(new Heard(message, System.nanoTime()));
    return memory.size() == 1 || memory.size() == limits.inMemory();
  }

  /** What can be done towards recording, if there is something. */
  @Nullable Step nextStep() {
    if (linesUnread > 0) {
      return handInFile ? new Step.Skip() : new Step.Read();
    }
    if (fileAtWork) {
      return null;
    }
    if (linesInFile > 0) {
      fileAtWork = true;
      return new Step.Clear();
    }
    inHand = memory.poll();
    return inHand == null ? null : new Step.Keep(inHand.message());
  }

  void kept() {
    inHand = null;
  }

  void read() {
    linesUnread--;
    handInFile = false;
  }

  void cleared() {
    linesInFile = 0;
    fileAtWork = false;
  }

  boolean fileAtWork() {
    return fileAtWork;
  }

  /**
   * How long until the oldest message has waited too long in memory; none is too old if there is
   * none.
   */
  long nanosToSpill() {
    Heard oldest = inHand != null ? inHand : memory.peek();
    if (oldest == null) {
      return Long.MAX_VALUE;
    }
    return memory.size() >= limits.inMemory()
        ? 0
        : oldest.nanos() + limits.patience().toNanos() - System.nanoTime();
  }

  /**
   * The oldest messages that only memory has. Their writing is to be ended by one of the next two.
   */
  List<TwitchMessage> spill() {
    fileAtWork = true;
    spillingHand = inHand != null;
    spilling = Math.min(memory.size(), SPILLED_AT_ONCE);
    List<TwitchMessage> batch = new ArrayList<>();
    if (inHand != null) {
      batch.add(inHand.message());
    }
    memory.stream().limit(spilling).map(Heard::message).forEach(batch::add);
    return batch;
  }

  void spilled(int lines) {
    linesInFile += lines;
    linesUnread += lines;
    handInFile |= spillingHand;
    inHand = null;
    for (; spilling > 0; spilling--) {
      memory.remove();
    }
    fileAtWork = false;
  }

  void notSpilled() {
    fileAtWork = false;
  }

  /** How many messages only memory has. */
  int unsaved() {
    return memory.size() + (inHand == null ? 0 : 1);
  }
}
