package io.dreamspace.persistence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Brings to the disk what was committed, and only then answers. Meanwhile the writer goes on with
 * the next units of work, so that neither waits for the other. What is committed before a sync
 * begins is on disk when it ends. If it fails, nobody can say what is: all callers that wait learn
 * of that, and nothing is synced any more, for a later sync may succeed without what this one lost.
 */
final class AnsweringFromDisk implements Answering {
  private final Disk disk;
  private final CommitListener listener;
  private final DiskTrust trust;
  private final Handover<Commit> commits = new Handover<>();

  /**
   * The writer goes on with one commit waiting, not with two: they would be synced together anyway,
   * and each commit costs a page for each index.
   */
  private final Semaphore ahead = new Semaphore(1);

  private final AtomicInteger unanswered = new AtomicInteger();

  /** Only the thread uses this; it is empty whenever the thread waits for more. */
  private final Deque<Commit> inHand = new ArrayDeque<>();

  private final Thread thread;
  private volatile @Nullable Throwable failure;

  AnsweringFromDisk(Disk disk, CommitListener listener, DiskTrust trust) {
    this.disk = disk;
    this.listener = listener;
    this.trust = trust;
    this.thread = Thread.ofPlatform().name("dreamspace-disk").daemon().start(this::work);
  }

  @Override
  public void take(Commit commit) {
    unanswered.incrementAndGet();
    if (commits.put(commit)) {
      ahead.acquireUninterruptibly();
    } else {
      answer(commit);
    }
  }

  @Override
  public boolean isIdle() {
    return unanswered.get() == 0;
  }

  private void work() {
    try {
      syncAndAnswer();
    } catch (Throwable dying) {
      // Nobody must wait for this thread.
      lose(dying);
      commits.close();
      answerAll();
      syncAndAnswer();
      throw dying;
    }
  }

  private void syncAndAnswer() {
    for (var waiting = commits.takeAll(); !waiting.isEmpty(); waiting = commits.takeAll()) {
      ahead.release(waiting.size());
      inHand.addAll(waiting);
      sync();
      answerAll();
    }
  }

  private void sync() {
    if (failure == null && inHand.stream().anyMatch(Commit::hasWritten)) {
      try {
        disk.sync();
      } catch (IOException | RuntimeException e) {
        lose(e);
      }
    }
  }

  private void lose(Throwable cause) {
    failure = cause;
    trust.breakBy(cause);
    listener.lost();
  }

  private void answerAll() {
    while (!inHand.isEmpty()) {
      answer(inHand.remove());
    }
  }

  private void answer(Commit commit) {
    Throwable doubt = failure;
    if (doubt != null) {
      commit.units().forEach(unit -> unit.doubt(doubt));
    }
    PendingWrite.answer(commit.units());
    unanswered.decrementAndGet();
    if (doubt == null) {
      listener.onDisk(commit.lastChange());
    }
  }

  @Override
  public void close() {
    commits.close();
    Joining.join(thread);
  }
}
