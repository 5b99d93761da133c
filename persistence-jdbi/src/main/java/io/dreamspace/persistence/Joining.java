package io.dreamspace.persistence;

/** Waits for a thread that will end, whoever interrupts the wait. */
final class Joining {
  private Joining() {}

  /** Returns once the thread has ended; an interrupt is passed on then. */
  static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
