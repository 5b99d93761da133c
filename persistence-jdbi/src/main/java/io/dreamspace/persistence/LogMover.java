package io.dreamspace.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Moves the log to the database file beside the writer, on a thread and a connection of its own,
 * until so little is left that the writer finds little although it goes on meanwhile.
 */
final class LogMover {
  private static final Logger LOG = System.getLogger(LogMover.class.getName());

  /** So few that the writer need not shy away from them: about 2 ms. */
  static final int FEW_PAGES = 400;

  /** So many that they should be moved before the next sync, for which everybody waits. */
  private static final int MANY_PAGES = 1_000;

  private static final int MOVES_BEFORE_SYNC = 3;

  /** How often to go after what was written meanwhile; each time there should be less of it. */
  private static final int SYNCS = 4;

  private final SqliteFile sqlite;
  private final Disk file;
  private final DiskTrust trust;
  private Thread thread = Thread.ofPlatform().unstarted(this::move);

  LogMover(SqliteFile sqlite, Disk file, DiskTrust trust) {
    this.sqlite = sqlite;
    this.file = file;
    this.trust = trust;
  }

  boolean isMoving() {
    return thread.isAlive();
  }

  /** For one thread alone, when nothing is being moved. */
  void start() {
    thread = Thread.ofPlatform().name("dreamspace-checkpoint").daemon().start(this::move);
  }

  /** Waits for what is being moved. */
  void join() {
    Joining.join(thread);
  }

  private void move() {
    try (Connection connection = sqlite.openWriter()) {
      for (int moves = 0; moves < MOVES_BEFORE_SYNC && rest(connection) > MANY_PAGES; moves++) {
        LogState.move(connection);
      }
      sync();
      for (int syncs = 1; syncs < SYNCS && rest(connection) > FEW_PAGES / 2; syncs++) {
        LogState.move(connection);
        sync();
      }
    } catch (IOException e) {
      trust.breakBy(e);
    } catch (SQLException e) {
      trust.breakIfDiskFailed(e);
      report(e);
    } catch (DatabaseRefused e) {
      report(e);
    }
  }

  /** Nothing, if it must not be moved. */
  private int rest(Connection connection) throws SQLException {
    return trust.holds() ? LogState.look(connection).rest() : 0;
  }

  /** SQLite would leave that to whoever moves the last page, which is the writer. */
  private void sync() throws IOException {
    if (sqlite.isDurable() && trust.holds()) {
      file.sync();
    }
  }

  static void report(Throwable failure) {
    LOG.log(Level.WARNING, "The write-ahead log cannot be moved, and grows.", failure);
  }
}
