package io.dreamspace.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * Whether what was to be brought to the disk is there. Once a sync has failed nobody can say, and
 * no later one tells: it may succeed without what the first one lost. So then nothing is written or
 * moved any more, and what the log still has stays there until the database is opened anew.
 */
final class DiskTrust {
  private static final Logger LOG = System.getLogger(DiskTrust.class.getName());

  private volatile boolean broken;

  boolean holds() {
    return !broken;
  }

  void breakBy(Throwable cause) {
    if (!broken) {
      broken = true;
      LOG.log(
          Level.ERROR,
          "The disk failed: nothing is written until the database is opened anew.",
          cause);
    }
  }

  /** Also SQLite syncs, when it moves the log. */
  void breakIfDiskFailed(SQLException failure) {
    if ((failure.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_IOERR.code) {
      breakBy(failure);
    }
  }
}
