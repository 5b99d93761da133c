package io.dreamspace.benchmark.socket;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Prints what is measured, one line for each kind of load. */
public final class SocketBenchmark {
  private static final String SUBSCRIBE =
      "{\"type\":\"Subscribe\",\"to\":[\"" + MeasuredServer.ROOT + "\"]}";
  private static final int SUBSCRIBERS = 1_000;
  private static final int WARM_UP = 200;
  private static final int UPDATES = 500;
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final Duration MEASURED = Duration.ofSeconds(15);
  private static final int IDLE = 5_000;
  private static final double MILLION = 1e6;
  private static final double MEGABYTE = 1024 * 1024;

  private SocketBenchmark() {}

  /** Measures latency, throughput and memory. */
  public static void main(String[] arguments) throws Exception {
    try (ServerProcess server = new ServerProcess();
        Painter painter = new Painter(server);
        Listeners listeners = new Listeners()) {
      listeners.connect(server.port(), SUBSCRIBERS, SUBSCRIBE);
      listeners.await(SUBSCRIBERS);
      Latency.of(WARM_UP, Duration.ZERO, painter::paint, listeners, SUBSCRIBERS);
      long[] latency = Latency.of(UPDATES, BETWEEN, painter::paint, listeners, SUBSCRIBERS);
      Latency.print("latency", latency, SUBSCRIBERS);
      for (int updates : new int[] {100, 150, 200, 400}) {
        throughput(updates, server, painter, listeners);
      }
      painter.assertSilent();
    }
    idle("-XX:+UseSerialGC");
    idle();
  }

  /** So many updates a second, evenly: how many messages arrive in a second, and what they cost. */
  private static void throughput(
      int perSecond, ServerProcess server, Painter painter, Listeners listeners)
      throws IOException {
    long total = perSecond * MEASURED.toSeconds();
    Thread painting = Thread.ofPlatform().start(() -> paint(total, perSecond, painter));
    long[] arrived = {0};
    long start = System.nanoTime();
    Duration used = server.used();
    while (arrived[0] < total * SUBSCRIBERS) {
      listeners.read(0, (frames, at) -> arrived[0] += frames);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpu = server.used().minus(used).toNanos() / 1e9;
    System.out.printf(
        "throughput: %d updates a second to %d subscribers: %.0f messages a second for %.1f s;"
            + " server's processor time %.2f s, %.2f us a message%n",
        perSecond, SUBSCRIBERS, arrived[0] / seconds, seconds, cpu, cpu * MILLION / arrived[0]);
    join(painting);
  }

  private static void paint(long total, int perSecond, Painter painter) {
    long start = System.nanoTime();
    for (long i = 0; i < total; i++) {
      long due = start + i * Duration.ofSeconds(1).toNanos() / perSecond;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      painter.paint();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void idle(String... options) throws IOException {
    try (ServerProcess server = new ServerProcess(options);
        Listeners listeners = new Listeners()) {
      long before = server.resident();
      listeners.connect(server.port(), IDLE, SUBSCRIBE);
      listeners.await(IDLE);
      System.out.printf(
          "idle: %d sockets, each with a subscription, %s: %.0f MB resident, of which %.0f"
              + " before%n",
          IDLE,
          options.length == 0 ? "default options" : String.join(" ", options),
          server.resident() / MEGABYTE,
          before / MEGABYTE);
    }
  }
}
