package io.dreamspace.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Sees to it that what was committed is moved from the write-ahead log to the database file. Most
 * of it beside the writer: SQLite would do all of it within a commit, and everybody would wait.
 * Only the rest, which came meanwhile, is moved while the writer pauses; after that the log begins
 * anew, for nothing in it is needed any more. All but {@link #close} is for the writer alone, when
 * it has no transaction; whatever fails here, it is not the work of those who wait.
 */
final class Checkpoints implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Checkpoints.class.getName());

  /**
   * 4 KiB each, 256 MB together. A page that changed often is moved once, so the log should not be
   * short: while it is moved, commits take longer, and that should be so for few of them.
   */
  static final int PAGES = 64_000;

  /** So many are worth to be moved while nobody has anything to write; then the log stays short. */
  private static final int PAGES_IN_A_PAUSE = 1_000;

  /** How much longer the log must be before it is tried again. */
  private static final int STEP = 100;

  /** In what part of its length it is tried again if somebody reads what is old. */
  private static final int PARTS = 8;

  private static final int MILLIS_FOR_READERS = 200;

  /** Less than nothing. */
  private static final int NEVER = -1;

  private final LogMover mover;
  private final DiskTrust trust;
  private final int pages;
  private int nextTry;
  private int movedAtLastTry = NEVER;

  /**
   * For the log that this moves.
   *
   * @param pages how long it gets before it is moved while there is work; if it still gets twice as
   *     long, the writer waits a moment for those who keep it from beginning anew
   */
  Checkpoints(LogMover mover, DiskTrust trust, int pages) {
    this.mover = mover;
    this.trust = trust;
    this.pages = pages;
  }

  /** To be called before each transaction. */
  void keepLogShort(Connection writer, StatementCache statements) {
    try {
      LogState log = statements.first(writer, LogState.LOOK, LogState::of).orElseThrow();
      if (log.pages() < pages) {
        nextTry = pages;
        movedAtLastTry = NEVER;
      } else if (log.pages() >= nextTry) {
        nextTry = log.pages() + shorten(log, writer);
      }
    } catch (Throwable failure) {
      note(failure);
    }
  }

  /** After so many more pages it is to be tried again. */
  private int shorten(LogState log, Connection writer) throws SQLException {
    boolean mustBeginAnew = log.pages() >= 2 * pages;
    if (mustBeginAnew) {
      mover.join();
    }
    // What was moved beside, and could not be brought to the disk, is in the log alone.
    if (mover.isMoving() || !trust.holds()) {
      return STEP;
    }
    if (mustBeginAnew) {
      return beginAnew(writer) ? STEP : pages / PARTS;
    }
    if (log.rest() <= LogMover.FEW_PAGES) {
      LogState.move(writer);
      return STEP;
    }
    boolean movesOn = log.moved() > movedAtLastTry;
    movedAtLastTry = log.moved();
    mover.start();
    return movesOn ? STEP : pages / PARTS;
  }

  private boolean beginAnew(Connection writer) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("pragma busy_timeout = " + MILLIS_FOR_READERS);
      try {
        LogState log = LogState.beginAnew(writer);
        if (log.busy()) {
          LOG.log(
              Level.WARNING,
              "The write-ahead log has {0} pages and grows, as somebody reads what is old.",
              log.pages());
        }
        return !log.busy();
      } finally {
        statement.execute("pragma busy_timeout = " + SqliteFile.BUSY_MILLIS);
      }
    }
  }

  /** To be called when there has been nothing to write for a moment. */
  void useThePause(Connection writer) {
    try {
      if (trust.holds() && !mover.isMoving() && LogState.look(writer).rest() >= PAGES_IN_A_PAUSE) {
        mover.start();
      }
    } catch (Throwable failure) {
      note(failure);
    }
  }

  private void note(Throwable failure) {
    if (failure instanceof SQLException e) {
      trust.breakIfDiskFailed(e);
    }
    LogMover.report(failure);
  }

  /** Waits for what is being moved. Nobody may be writing any more. */
  @Override
  public void close() {
    mover.join();
  }
}
