package io.dreamspace.persistence;

import io.dreamspace.application.UnitOfWork;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one writer. Units of work queue in Java; the writing thread takes those that wait, runs and
 * commits all of them at once, and goes on with the next. They are answered when they are on disk,
 * see {@link Answering}. So a commit's cost is shared, and SQLite never sees two writers.
 */
final class WriteGate implements UnitOfWork, AutoCloseable {
  /** More in one commit gains nothing, and the first would wait for the last. */
  private static final int MOST_IN_COMMIT = 256;

  /** Without work for so long, the writer looks after the log. */
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Sql sql;
  private final Checkpoints checkpoints;
  private final CommitListener listener;
  private final Answering answering;
  private final DiskTrust trust;
  private final Handover<PendingWrite<?>> queue = new Handover<>(PAUSE, this::useThePause);
  private final Thread writer;

  WriteGate(
      Sql sql,
      Checkpoints checkpoints,
      CommitListener listener,
      Answering answering,
      DiskTrust trust) {
    this.sql = sql;
    this.checkpoints = checkpoints;
    this.listener = listener;
    this.answering = answering;
    this.trust = trust;
    this.writer = Thread.ofPlatform().name("dreamspace-writer").daemon().unstarted(this::work);
    sql.connections().writeOn(writer);
    writer.start();
  }

  @Override
  public <T extends @Nullable Object> T write(Supplier<T> work) {
    if (Thread.currentThread() == writer) {
      return work.get();
    }
    if (sql.inUseHere()) {
      throw new IllegalStateException("Work that only reads cannot write.");
    }
    PendingWrite<T> pending = new PendingWrite<>(work);
    if (!queue.put(pending)) {
      throw new IllegalStateException("The database is closed.");
    }
    return pending.await();
  }

  @Override
  public <T extends @Nullable Object> T read(Supplier<T> work) {
    return sql.<T>readOneState(handle -> work.get());
  }

  private void work() {
    try {
      forEachBatch(batch -> answering.take(process(batch)));
    } finally {
      queue.close();
      // None is left, unless this thread dies: then nobody must wait for it.
      forEachBatch(batch -> answering.take(refused(batch)));
    }
  }

  private void forEachBatch(Consumer<List<PendingWrite<?>>> action) {
    List<PendingWrite<?>> batch = queue.take(MOST_IN_COMMIT);
    while (!batch.isEmpty()) {
      action.accept(batch);
      batch = queue.take(MOST_IN_COMMIT);
    }
  }

  private Commit process(List<PendingWrite<?>> batch) {
    try {
      return sql.jdbi()
          .withHandle(
              handle -> {
                Connection connection = handle.getConnection();
                checkpoints.keepLogShort(connection, sql.connections().statementsOf(connection));
                return trust.holds()
                    ? new SharedCommit(sql, listener, handle, batch).run()
                    : refused(batch);
              });
    } catch (Throwable failure) {
      return failed(batch, failure);
    }
  }

  /** While somebody waits for the disk, it is no pause. */
  private boolean useThePause() {
    boolean isPause = answering.isIdle();
    if (isPause) {
      sql.jdbi().useHandle(handle -> checkpoints.useThePause(handle.getConnection()));
    }
    return isPause;
  }

  private static Commit refused(List<PendingWrite<?>> batch) {
    return failed(batch, new IllegalStateException("The database takes no more work."));
  }

  private static Commit failed(List<PendingWrite<?>> batch, Throwable failure) {
    batch.forEach(pending -> pending.fail(failure));
    return new Commit(batch, false, CommitListener.NONE);
  }

  /** Lets all that was put in finish. Work cannot do this, for it would wait for itself. */
  @Override
  public void close() {
    if (sql.inUseHere()) {
      throw new IllegalStateException("Work cannot close the database that it works on.");
    }
    queue.close();
    Joining.join(writer);
    answering.close();
  }
}
