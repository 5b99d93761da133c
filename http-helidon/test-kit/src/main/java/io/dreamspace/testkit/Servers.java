package io.dreamspace.testkit;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The servers of a test class. As long as its tests run one after the other they all get the same
 * one; tests that run at the same time get one each.
 */
final class Servers implements AutoCloseable {
  private final Setup setup;
  private final List<StandingServer> all = new ArrayList<>();
  private final Deque<StandingServer> idle = new ArrayDeque<>();

  Servers(Setup setup) {
    this.setup = setup;
    giveBack(start());
  }

  private StandingServer start() {
    StandingServer server = new StandingServer(setup);
    all.add(server);
    return server;
  }

  synchronized StandingServer take() {
    return idle.isEmpty() ? start() : idle.pop();
  }

  synchronized void giveBack(StandingServer server) {
    idle.push(server);
  }

  /** Where the first server is. */
  synchronized URI uri() {
    return all.getFirst().uri();
  }

  @Override
  public synchronized void close() {
    all.forEach(StandingServer::close);
  }
}
