package io.dreamspace.persistence;

import org.jdbi.v3.core.Handle;

/** Hears of the commits. */
interface CommitListener {
  /** In place of a change's number. */
  long NONE = 0;

  /**
   * The last chance to write, on the writing thread, for all units of work that are committed now.
   *
   * @return the number of the last change, or {@link #NONE} if these units append none
   */
  long beforeCommit(Handle handle);

  /** Changes up to this number, unless it is {@link #NONE}, are on disk and seen by all. */
  void onDisk(long lastChange);

  /** What is not on disk by now may never be. */
  void lost();
}
