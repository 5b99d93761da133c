package io.dreamspace.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What goes wrong with the requests to a server. Each fault happens to one request: the next one
 * that it is meant for. Safe for use by many threads; forgotten when the test ends.
 */
public final class Faults {
  private static final String ANY_METHOD = "";
  private static final String ANY_PATH = "/";

  private final List<Planned> planned = new ArrayList<>();
  private final Runnable cuttingSockets;
  private CountDownLatch released = new CountDownLatch(1);

  /** None yet. */
  Faults(Runnable cuttingSockets) {
    this.cuttingSockets = cuttingSockets;
  }

  private record Planned(String method, String pathPrefix, Fault fault) {
    boolean isFor(String requested, String path) {
      return (method.equals(ANY_METHOD) || method.equalsIgnoreCase(requested))
          && path.startsWith(pathPrefix);
    }
  }

  /** For the next requests, whatever they ask for, in this order. */
  public Faults next(Fault... faults) {
    return plan(ANY_METHOD, ANY_PATH, faults);
  }

  /**
   * For the next requests of a kind, in this order.
   *
   * @param method such as {@code POST}
   * @param pathPrefix what their path begins with, such as {@code /events}
   */
  public Faults next(String method, String pathPrefix, Fault... faults) {
    return plan(method, pathPrefix, faults);
  }

  private synchronized Faults plan(String method, String pathPrefix, Fault... faults) {
    for (Fault fault : faults) {
      planned.add(new Planned(method, pathPrefix, fault));
    }
    return this;
  }

  /**
   * Cuts all websockets that are open now, in the middle of whatever they do and without farewell.
   * That one does not come to be open is a fault of {@code GET /v0/ws}.
   */
  public Faults cutSockets() {
    cuttingSockets.run();
    return this;
  }

  /** How many faults have not happened yet. */
  public synchronized int waiting() {
    return planned.size();
  }

  /** Forgets the faults that have not happened yet; requests that are delayed go on. */
  public synchronized void reset() {
    planned.clear();
    released.countDown();
    released = new CountDownLatch(1);
  }

  /** Whether something goes wrong with this if it comes next. */
  synchronized boolean awaits(String method, String path) {
    return planned.stream().anyMatch(fault -> fault.isFor(method, path));
  }

  synchronized Optional<Due> take(String method, String path) {
    for (Iterator<Planned> faults = planned.iterator(); faults.hasNext(); ) {
      Planned next = faults.next();
      if (next.isFor(method, path)) {
        faults.remove();
        return Optional.of(new Due(next.fault(), released));
      }
    }
    return Optional.empty();
  }

  /** A fault that was taken; a reset since then ends it, even if it has not begun to wait. */
  record Due(Fault fault, CountDownLatch released) {

    /** Waits that long, or until the faults are reset. */
    void pause(Duration duration) {
      try {
        if (released.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
