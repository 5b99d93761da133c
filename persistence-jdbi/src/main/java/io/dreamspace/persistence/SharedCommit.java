package io.dreamspace.persistence;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Units of work that are committed together. They run one after the other in one transaction. Only
 * when one fails that has written are all taken back and run again, each in a savepoint, so that it
 * takes back only itself: with savepoints, work costs a third more.
 */
record SharedCommit(Sql sql, CommitListener listener, Handle handle, List<PendingWrite<?>> units) {

  /** Commits what succeeds; throws if that fails, after which none has changed anything. */
  Commit run() {
    long before = sql.writes();
    long lastChange = CommitListener.NONE;
    try {
      sql.begin(handle);
      if (runTogether() || runAgainApart()) {
        lastChange = listener.beforeCommit(handle);
        sql.run(handle, "commit");
      }
      return new Commit(units, sql.writes() > before, lastChange);
    } catch (Throwable failure) {
      sql.rollBack(handle, failure);
      sql.memory().forget();
      throw failure;
    } finally {
      sql.failed().clearDoubt();
    }
  }

  /** False as soon as something must be taken back. */
  private boolean runTogether() {
    for (PendingWrite<?> unit : units) {
      long before = sql.writes();
      unit.run();
      boolean clean = !unit.hasFailed() || sql.writes() == before;
      if (!clean || sql.failed().inDoubt()) {
        return false;
      }
    }
    return true;
  }

  /** False if nothing is left to commit. */
  private boolean runAgainApart() {
    takeBack();
    if (units.size() == 1 && units.getFirst().hasFailed()) {
      return false;
    }
    sql.begin(handle);
    for (PendingWrite<?> unit : units) {
      runApart(unit);
    }
    return true;
  }

  private void takeBack() {
    try {
      sql.run(handle, "rollback");
    } catch (RuntimeException alreadyRolledBack) {
      if (!sql.failed().inDoubt()) {
        throw alreadyRolledBack;
      }
    }
    sql.memory().forget();
    sql.failed().clearDoubt();
  }

  /** Throws if the whole transaction is gone, as it is after some of SQLite's failures. */
  private void runApart(PendingWrite<?> unit) {
    sql.run(handle, "savepoint unit");
    unit.run();
    if (unit.hasFailed()) {
      sql.run(handle, "rollback to unit");
      sql.memory().forget();
    }
    sql.run(handle, "release unit");
    sql.failed().clearDoubt();
  }
}
