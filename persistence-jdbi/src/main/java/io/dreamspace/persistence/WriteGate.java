package io.dreamspace.persistence;

import io.dreamspace.application.UnitOfWork;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one writer. Units of work queue in Java; the writing thread takes those that wait, runs and
 * commits all of them at once, which is when they are on disk, and only then answers. So a commit's
 * cost is shared, and SQLite never sees two writers.
 */
final class WriteGate implements UnitOfWork, AutoCloseable {
  private final Sql sql;
  private final Checkpoints checkpoints;
  private final CommitListener listener;
  private final WriteQueue queue = new WriteQueue();
  private final Thread writer;

  WriteGate(Sql sql, Checkpoints checkpoints, CommitListener listener) {
    this.sql = sql;
    this.checkpoints = checkpoints;
    this.listener = listener;
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
    queue.put(pending);
    return pending.await();
  }

  @Override
  public <T extends @Nullable Object> T read(Supplier<T> work) {
    return sql.<T>readOneState(handle -> work.get());
  }

  private void work() {
    try {
      forEachBatch(this::process);
    } finally {
      queue.close();
      // None is left, unless this thread dies: then nobody must wait for it.
      IllegalStateException dead = new IllegalStateException("The database cannot write any more.");
      forEachBatch(batch -> refuse(batch, dead));
    }
  }

  private void forEachBatch(Consumer<List<PendingWrite<?>>> action) {
    for (List<PendingWrite<?>> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
      action.accept(batch);
    }
  }

  private void process(List<PendingWrite<?>> batch) {
    boolean committed = tryToCommit(batch);
    PendingWrite.answer(batch);
    if (committed) {
      listener.afterCommit();
    }
  }

  private boolean tryToCommit(List<PendingWrite<?>> batch) {
    try {
      sql.jdbi().useHandle(handle -> commit(handle, batch));
      return true;
    } catch (Throwable failure) {
      batch.forEach(pending -> pending.fail(failure));
      return false;
    }
  }

  private void commit(Handle handle, List<PendingWrite<?>> batch) {
    checkpoints.keepLogShort(handle.getConnection());
    new SharedCommit(sql, listener, handle, batch).run();
  }

  private static void refuse(List<PendingWrite<?>> batch, Throwable failure) {
    batch.forEach(pending -> pending.fail(failure));
    PendingWrite.answer(batch);
  }

  /** Lets all that was put in finish. Work cannot do this, for it would wait for itself. */
  @Override
  public void close() {
    if (sql.inUseHere()) {
      throw new IllegalStateException("Work cannot close the database that it works on.");
    }
    queue.close();
    Joining.join(writer);
  }
}
