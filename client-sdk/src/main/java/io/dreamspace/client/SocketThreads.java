package io.dreamspace.client;

import java.time.Duration;

/** The two threads of a {@link StreamSocket}: one keeps the connection, one tells the listener. */
final class SocketThreads {
  /** How long closing waits for a listener that does not heed its interrupt. */
  private static final Duration WINDING_UP = Duration.ofSeconds(2);

  private final SocketKeeper keeper;
  private final Deliveries deliveries;
  private final Thread keeping;
  private final Thread telling;

  SocketThreads(SocketKeeper keeper, Deliveries deliveries) {
    this.keeper = keeper;
    this.deliveries = deliveries;
    this.keeping = Thread.ofVirtual().name("dreamspace-socket").start(keeper);
    this.telling = Thread.ofVirtual().name("dreamspace-listener").start(deliveries);
  }

  void end() {
    deliveries.close();
    keeper.close();
    end(keeping);
    end(telling);
  }

  private static void end(Thread thread) {
    if (thread.equals(Thread.currentThread())) {
      return; // The listener itself closes the socket.
    }
    thread.interrupt();
    try {
      thread.join(WINDING_UP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
