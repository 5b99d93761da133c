package io.dreamspace.persistence;

import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.application.change.Retention;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Epoch;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.StreamFact;
import io.dreamspace.domain.stream.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

final class JdbiChangeLog implements ChangeLog, CommitListener {
  private static final String LAST = "select coalesce(max(change_id), 0) from changes";

  private static final String AFTER =
      ChangeRows.SELECT + "where c.change_id > :number order by c.change_id limit :limit";

  private static final String MOVES =
      ChangeRows.SELECT
          + """
          where s.stream_id = :stream and s.collection is not null and s.change_id > :number
          order by s.change_id\
          """;

  private final Sql sql;
  private final Arrivals arrivals;
  private final Forgetting forgetting;
  private final LogEpoch epoch;

  /** Only the writing thread asks for and changes this. */
  private boolean appended;

  private long lastAppended;

  private long lastAt;

  JdbiChangeLog(Sql sql, Retention retention, SqliteFile sqlite) {
    this.sql = sql;
    this.forgetting = new Forgetting(sql, retention);
    this.lastAppended = sql.read(JdbiChangeLog::last);
    this.arrivals = new Arrivals(lastAppended);
    this.epoch = LogEpoch.settle(sqlite, lastAppended);
  }

  @Override
  public void append(List<? extends Fact> facts, Instant at) {
    sql.write(
        handle -> {
          new ChangeInsertion(sql, handle, at).insert(facts);
          appended |= !facts.isEmpty();
          lastAt = Columns.micros(at);
          return null;
        });
  }

  @Override
  public Epoch epoch() {
    return epoch.epoch();
  }

  @Override
  public long beginning() {
    return epoch.beginning();
  }

  @Override
  public long last() {
    return settled(sql.read(JdbiChangeLog::last));
  }

  /** Nobody is told of what may still be lost, except the work that is under way. */
  private long settled(long number) {
    return sql.connections().onWritingThread() ? number : arrivals.settled(number);
  }

  private static long last(Handle handle) {
    return handle.createQuery(LAST).mapTo(long.class).one();
  }

  @Override
  public long forgotten() {
    return sql.read(
        handle ->
            handle
                .createQuery("select coalesce(min(change_id) - 1, 0) from changes")
                .mapTo(long.class)
                .one());
  }

  @Override
  public List<Change> after(long number, int limit) {
    List<Change> changes =
        sql.read(
            handle ->
                handle
                    .createQuery(AFTER)
                    .bind("number", number)
                    .bind("limit", limit)
                    .map((row, context) -> ChangeRows.change(row))
                    .list());
    if (changes.isEmpty()) {
      return changes;
    }
    long through = settled(changes.getLast().number());
    return changes.stream().filter(change -> change.number() <= through).toList();
  }

  @Override
  public List<StreamFact> movesAfter(long number, StreamId stream) {
    return sql.read(
        handle ->
            handle
                .createQuery(MOVES)
                .bind("number", number)
                .bind("stream", stream.hex())
                .map((row, context) -> ChangeRows.streamFact(row))
                .list());
  }

  @Override
  public void await(long number, Duration patience) throws InterruptedException {
    if (sql.inUseHere()) {
      throw new IllegalStateException("Work cannot wait for what comes after it.");
    }
    arrivals.await(number, patience);
  }

  @Override
  public long beforeCommit(Handle handle) {
    if (!appended) {
      return NONE;
    }
    appended = false;
    long before = lastAppended;
    lastAppended = sql.first(handle, LAST, row -> row.getLong(1)).orElseThrow();
    // Fewer than before only if a commit failed; and SQLite takes a limit below zero for none.
    long more = Math.max(0, lastAppended - before);
    forgetting.run(handle, lastAppended, lastAt, 2 * more + 2);
    arrivals.expect(lastAppended);
    return lastAppended;
  }

  @Override
  public void onDisk(long lastChange) {
    if (lastChange != NONE) {
      epoch.reached(lastChange);
      arrivals.announce(lastChange);
    }
  }

  @Override
  public void lost() {
    arrivals.lose();
  }

  /** Wakes all who wait; nobody may be writing any more. */
  void close() {
    arrivals.close();
    epoch.close();
  }
}
