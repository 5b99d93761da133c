package io.dreamspace.persistence;

import org.jdbi.v3.core.Handle;

/** Hears of the commits, on the writing thread. */
interface CommitListener {
  /** The last chance to write, for all units of work that are committed now. */
  void beforeCommit(Handle handle);

  /** What was written is on disk and seen by all. */
  void afterCommit();
}
