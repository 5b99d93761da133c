package io.dreamspace.persistence;

/** For what need not be on disk. */
record AnsweringAtOnce(CommitListener listener) implements Answering {
  @Override
  public void take(Commit commit) {
    PendingWrite.answer(commit.units());
    listener.onDisk(commit.lastChange());
  }

  @Override
  public boolean isIdle() {
    return true;
  }

  @Override
  public void close() {
    // Nobody waits.
  }
}
