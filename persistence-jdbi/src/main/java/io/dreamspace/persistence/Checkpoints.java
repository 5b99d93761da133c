package io.dreamspace.persistence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Moves what was committed from the write-ahead log to the database file. Most of it beside the
 * writer, on a thread and a connection of its own: SQLite would do all of it within a commit, and
 * everybody would wait. Only the rest, which came meanwhile, is moved while the writer pauses;
 * after that the log begins anew, for nothing in it is needed any more.
 */
final class Checkpoints implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Checkpoints.class.getName());

  /** 4 KiB each. A page that changed often is moved once, so the log should not be too short. */
  static final int PAGES = 4_000;

  /** If the log still gets that long, the writer waits. */
  static final int MOST_PAGES = 4 * PAGES;

  /** So few that the writer need not shy away from them: about 2 ms. */
  private static final int FEW_PAGES = 1_000;

  private static final String LOOK = "pragma wal_checkpoint(noop)";
  private static final String MOVE = "pragma wal_checkpoint(passive)";

  private final SqliteFile sqlite;
  private Thread mover = Thread.ofPlatform().unstarted(this::move);
  private int pagesAtStart;

  Checkpoints(SqliteFile sqlite) {
    this.sqlite = sqlite;
  }

  /** What the log holds, in pages. */
  private record Log(int pages, int moved) {
    int rest() {
      return pages - moved;
    }
  }

  /** To be called by the writer when it has no transaction. */
  void keepLogShort(Connection writer) {
    try {
      Log log = run(writer, LOOK);
      if (log.pages() < PAGES) {
        pagesAtStart = 0;
      } else if (log.pages() >= MOST_PAGES) {
        Joining.join(mover);
        run(writer, MOVE);
      } else if (!mover.isAlive()) {
        shorten(log, writer);
      }
    } catch (SQLException e) {
      report(e);
    }
  }

  private void shorten(Log log, Connection writer) throws SQLException {
    if (log.rest() <= FEW_PAGES) {
      run(writer, MOVE);
    } else if (log.pages() >= pagesAtStart + FEW_PAGES) {
      // Who reads an old state may keep it from getting on: then it is not tried each time.
      pagesAtStart = log.pages();
      mover = Thread.ofPlatform().name("dreamspace-checkpoint").daemon().start(this::move);
    }
  }

  private void move() {
    try (Connection connection = sqlite.openWriter()) {
      run(connection, MOVE);
    } catch (SQLException | DatabaseRefused e) {
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
      return new Log(row.getInt(2), row.getInt(3));
    }
  }

  /** Waits for what is being moved. Nobody may be writing any more. */
  @Override
  public void close() {
    Joining.join(mover);
  }
}
