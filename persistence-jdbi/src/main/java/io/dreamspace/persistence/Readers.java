package io.dreamspace.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The connections that read, opened when they are first needed, each lent to one at a time. */
final class Readers {
  private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final Supplier<Connection> opener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition returned = lock.newCondition();
  private final Deque<Connection> idle = new ArrayDeque<>();
  private int open;
  private boolean closed;

  Readers(Supplier<Connection> opener) {
    this.opener = opener;
  }

  /** Waits until one is free, unless the thread is interrupted meanwhile. */
  Connection take() throws InterruptedException {
    lock.lock();
    try {
      while (idle.isEmpty() && open == MOST && !closed) {
        returned.await();
      }
      if (closed) {
        throw new IllegalStateException("The database is closed.");
      }
      return idle.isEmpty() ? openOne() : idle.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  private Connection openOne() {
    Connection connection = opener.get();
    open++;
    return connection;
  }

  void giveBack(Connection connection) {
    lock.lock();
    try {
      idle.addFirst(connection);
      if (closed) {
        returned.signalAll();
      } else {
        returned.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lends no more, waits for what is lent, and closes all. */
  void close() throws SQLException {
    lock.lock();
    try {
      closed = true;
      returned.signalAll();
      while (idle.size() < open) {
        returned.awaitUninterruptibly();
      }
      for (Connection connection : idle) {
        connection.close();
      }
    } finally {
      lock.unlock();
    }
  }
}
