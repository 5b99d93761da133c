package io.dreamspace.http;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/** Closes what was opened, last first, whatever the others do. */
final class Shutdown {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /** One that runs when the process ends, also by SIGTERM and Ctrl-C. */
  static Shutdown atEndOfProcess() {
    Shutdown shutdown = new Shutdown();
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::closeAll, "shutdown"));
    return shutdown;
  }

  /** Takes what has just been opened, and hands it back. */
  synchronized <T extends AutoCloseable> T closing(T resource) {
    opened.push(resource);
    return resource;
  }

  synchronized void closeAll() {
    opened.forEach(Shutdown::close);
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LoggerFactory.getLogger(Shutdown.class).error("Something could not be closed cleanly", e);
    }
  }
}
