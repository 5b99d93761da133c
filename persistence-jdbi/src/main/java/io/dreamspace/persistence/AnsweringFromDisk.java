package io.dreamspace.persistence;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
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
  private final Handover<Commit> commits = new Handover<>();

  /**
   * The writer goes on with one commit waiting, not with two: they would be synced together anyway,
   * and each commit costs a page for each index.
   */
  private final Semaphore ahead = new Semaphore(1);

  private final Thread thread;
  private volatile @Nullable Throwable failure;

  AnsweringFromDisk(Disk disk, CommitListener listener) {
    this.disk = disk;
    this.listener = listener;
    this.thread = Thread.ofPlatform().name("dreamspace-disk").daemon().start(this::work);
  }

  @Override
  public void take(Commit commit) {
    if (commits.put(commit)) {
      ahead.acquireUninterruptibly();
    } else {
      answer(commit);
    }
  }

  @Override
  public boolean isReliable() {
    return failure == null;
  }

  private void work() {
    try {
      syncAndAnswer();
    } catch (Throwable dying) {
      // Nobody must wait for this thread.
      lose(dying);
      commits.close();
      syncAndAnswer();
      throw dying;
    }
  }

  private void syncAndAnswer() {
    for (var waiting = commits.takeAll(); !waiting.isEmpty(); waiting = commits.takeAll()) {
      ahead.release(waiting.size());
      sync(waiting);
      waiting.forEach(this::answer);
    }
  }

  private void sync(List<Commit> waiting) {
    if (isReliable() && waiting.stream().anyMatch(Commit::hasWritten)) {
      try {
        disk.sync();
      } catch (IOException | RuntimeException e) {
        lose(e);
      }
    }
  }

  private void lose(Throwable cause) {
    failure = cause;
    listener.lost();
  }

  private void answer(Commit commit) {
    Throwable doubt = failure;
    if (doubt != null) {
      commit.units().forEach(unit -> unit.doubt(doubt));
    }
    PendingWrite.answer(commit.units());
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
