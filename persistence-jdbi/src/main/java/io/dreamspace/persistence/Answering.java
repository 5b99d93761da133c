package io.dreamspace.persistence;

/** Tells callers what became of their units of work, in the order of the commits. */
interface Answering extends AutoCloseable {
  /** Takes over what the writer has done with; the callers are answered in time. */
  void take(Commit commit);

  /** Whether all are answered. */
  boolean isIdle();

  /** Returns when all are answered. */
  @Override
  void close();
}
