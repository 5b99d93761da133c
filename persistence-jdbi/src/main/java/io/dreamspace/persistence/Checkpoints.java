package io.dreamspace.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Moves what was committed from the write-ahead log to the database file. Most of it beside the
 * writer, on a thread and a connection of its own: SQLite would do all of it within a commit, and
 * everybody would wait. Only the rest, which came meanwhile, is moved while the writer pauses;
 * after that the log begins anew, for nothing in it is needed any more.
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

  private static final int MILLIS_FOR_READERS = 200;

  /** So few that the writer need not shy away from them: about 2 ms. */
  private static final int FEW_PAGES = 400;

  /** So many that they should be moved before the next sync, for which everybody waits. */
  private static final int MANY_PAGES = 1_000;

  /** How often to go after what was written meanwhile; each time there should be less of it. */
  private static final int MOST_MOVES = 6;

  private static final int MOVES_BEFORE_SYNC = 3;

  private static final String LOOK = "pragma wal_checkpoint(noop)";
  private static final String MOVE = "pragma wal_checkpoint(passive)";

  private final SqliteFile sqlite;
  private final FileSync disk;
  private final int pages;
  private Thread mover = Thread.ofPlatform().unstarted(this::move);
  private int pagesAtLastTry;

  /**
   * For the log of this database.
   *
   * @param pages how long it gets before it is moved while there is work; if it still gets twice as
   *     long, the writer waits until it can begin anew
   */
  Checkpoints(SqliteFile sqlite, FileSync disk, int pages) {
    this.sqlite = sqlite;
    this.disk = disk;
    this.pages = pages;
  }

  /** What the log holds, in pages. */
  private record Log(int pages, int moved) {
    static Log of(ResultSet row) throws SQLException {
      return new Log(row.getInt(2), row.getInt(3));
    }

    int rest() {
      return pages - moved;
    }
  }

  /** To be called by the writer when it has no transaction. */
  void keepLogShort(Connection writer, StatementCache statements) {
    try {
      Log log = statements.first(writer, LOOK, Log::of).orElseThrow();
      if (log.pages() < pages) {
        pagesAtLastTry = 0;
      } else if (log.pages() >= pagesAtLastTry + STEP) {
        // Not each time, for who reads an old state may keep it from getting on.
        pagesAtLastTry = log.pages();
        shorten(log, writer);
      }
    } catch (SQLException e) {
      report(e);
    }
  }

  private void shorten(Log log, Connection writer) throws SQLException {
    if (log.pages() >= 2 * pages) {
      Joining.join(mover);
      beginAnew(writer);
    } else if (!mover.isAlive()) {
      if (log.rest() <= FEW_PAGES) {
        run(writer, MOVE);
      } else {
        startMoving();
      }
    }
  }

  /** To be called by the writer when there has been nothing to write for a moment. */
  void useThePause(Connection writer) {
    try {
      if (run(writer, LOOK).rest() >= PAGES_IN_A_PAUSE && !mover.isAlive()) {
        startMoving();
      }
    } catch (SQLException e) {
      report(e);
    }
  }

  private void startMoving() {
    mover = Thread.ofPlatform().name("dreamspace-checkpoint").daemon().start(this::move);
  }

  /** Moves all, and waits a moment for those who still read from the log. */
  private static void beginAnew(Connection writer) throws SQLException {
    try (Statement statement = writer.createStatement()) {
      statement.execute("pragma busy_timeout = " + MILLIS_FOR_READERS);
      try {
        run(writer, "pragma wal_checkpoint(restart)");
      } finally {
        statement.execute("pragma busy_timeout = " + SqliteFile.BUSY_MILLIS);
      }
    }
  }

  /** Until so little is left that the writer finds little although it goes on meanwhile. */
  private void move() {
    try (Connection connection = sqlite.openWriter()) {
      for (int moves = 1; moves <= MOST_MOVES; moves++) {
        run(connection, MOVE);
        if (moves < MOVES_BEFORE_SYNC && run(connection, LOOK).rest() > MANY_PAGES) {
          continue;
        }
        if (sqlite.isDurable()) {
          // SQLite would leave that to whoever moves the last page, which is the writer.
          disk.sync();
        }
        if (run(connection, LOOK).rest() <= FEW_PAGES / 2) {
          return;
        }
      }
    } catch (SQLException | IOException | DatabaseRefused e) {
      report(e);
    }
  }

  private static void report(Exception failure) {
    LOG.log(Level.WARNING, "The write-ahead log cannot be moved, and grows.", failure);
  }

  private static Log run(Connection connection, String pragma) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(pragma);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return Log.of(row);
    }
  }

  /** Waits for what is being moved. Nobody may be writing any more. */
  @Override
  public void close() {
    Joining.join(mover);
  }
}
