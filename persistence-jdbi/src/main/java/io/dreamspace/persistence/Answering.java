package io.dreamspace.persistence;

/** Tells callers what became of their units of work, in the order of the commits. */
interface Answering extends AutoCloseable {
  /** Takes over what the writer has done with; the callers are answered in time. */
  void take(Commit commit);

  /** False once it is uncertain what is on disk, after which nothing more must be written. */
  boolean isReliable();

  /** Returns when all are answered. */
  @Override
  void close();
}
