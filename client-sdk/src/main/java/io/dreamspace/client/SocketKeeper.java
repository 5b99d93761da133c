package io.dreamspace.client;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Sees to it that there is a connection, and that it has all subscriptions, until it is closed. */
final class SocketKeeper implements Runnable {
  private final Supplier<SocketConnection> opening;
  private final SocketSubscriptions subscriptions;
  private final Deliveries deliveries;
  private final Duration heartbeat;
  private final Pauses pauses;
  private final Semaphore wakes;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private SocketConnection current;
  private boolean isClosed;

  /**
   * To be run by a thread of its own, which is interrupted when this is closed.
   *
   * @param first a connection that is open
   * @param opening opens another, or throws {@link DreamspaceUnavailable}
   * @param wakes lets the keeper look whether there is something to do
   */
  SocketKeeper(
      SocketConnection first,
      Supplier<SocketConnection> opening,
      SocketSubscriptions subscriptions,
      Deliveries deliveries,
      Semaphore wakes,
      SocketOptions options) {
    this.opening = opening;
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.wakes = wakes;
    this.heartbeat = options.heartbeat();
    this.pauses = new Pauses(options.firstPause(), options.longestPause());
    this.current = first;
    subscriptions.renew(first);
  }

  @Override
  public void run() {
    try {
      int failures = 0;
      while (true) {
        long start = System.nanoTime();
        serve(current());
        boolean lasted = System.nanoTime() - start > pauses.longest().toNanos();
        failures = reopen(lasted ? 0 : failures);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns when the connection has ended. */
  private void serve(SocketConnection connection) throws InterruptedException {
    while (!connection.hasEnded()) {
      if (deliveries.resume()) {
        subscriptions.renew(connection);
      }
      if (!wakes.tryAcquire(heartbeat.toNanos(), TimeUnit.NANOSECONDS)) {
        connection.beat(heartbeat);
      }
      wakes.drainPermits();
    }
    deliveries.tellCutOff(connection.ended().join());
  }

  /** Returns how often it has failed in a row, should the new connection not last either. */
  private int reopen(int failures) throws InterruptedException {
    int retry = failures + 1;
    while (!isReopened(retry)) {
      retry++;
    }
    return retry;
  }

  private boolean isReopened(int retry) throws InterruptedException {
    Thread.sleep(pauses.before(retry));
    try {
      use(opening.get());
      return true;
    } catch (DreamspaceUnavailable notYet) {
      return false;
    }
  }

  private void use(SocketConnection connection) {
    deliveries.tellIsBack();
    subscriptions.renew(connection);
    lock.lock();
    try {
      current = connection;
      changed.signalAll();
      if (isClosed) {
        connection.end("The socket was closed.");
      }
    } finally {
      lock.unlock();
    }
  }

  /** The last connection that there was; it may have ended. */
  SocketConnection current() {
    lock.lock();
    try {
      return current;
    } finally {
      lock.unlock();
    }
  }

  /**
   * A connection that has not ended yet, for which it may wait so long.
   *
   * @throws DreamspaceUnavailable if there is none by then
   * @throws IllegalStateException if the socket is closed
   */
  SocketConnection connection(Duration patience) {
    lock.lock();
    try {
      long left = patience.toNanos();
      requireOpen();
      while (current.hasEnded()) {
        if (left <= 0) {
          throw new DreamspaceUnavailable("There is no connection to the server.", false, null);
        }
        left = changed.awaitNanos(left);
        requireOpen();
      }
      return current;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DreamspaceUnavailable("The thread was interrupted during the call.", false, e);
    } finally {
      lock.unlock();
    }
  }

  void requireOpen() {
    lock.lock();
    try {
      if (isClosed) {
        throw new IllegalStateException("The socket is closed.");
      }
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      isClosed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    current().close();
  }
}
