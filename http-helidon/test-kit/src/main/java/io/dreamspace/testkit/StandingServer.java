package io.dreamspace.testkit;

import io.dreamspace.http.Server;
import java.net.URI;
import java.time.Duration;

/** A server that stands where it is while tests come and go; each has it for itself. */
final class StandingServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Gate gate = new Gate(PATIENCE);
  private final Server server;

  StandingServer(Setup setup) {
    server =
        Server.serving(() -> gate.current().engine(), RunningDreamspace.CALLER, setup.apiToken())
            .port(setup.port())
            .zone(setup.zone())
            .filter(new FaultFilter(gate))
            .filterHandshakes(this::isToFail)
            .start();
  }

  Gate gate() {
    return gate;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** What goes wrong is seen by the filter; so is whoever comes when no test runs. */
  private boolean isToFail(String path) {
    return gate.enter()
        .map(
            running -> {
              try {
                return running.faults().awaits("GET", path);
              } finally {
                gate.leave();
              }
            })
        .orElse(true);
  }

  void cutSockets() {
    server.cutSockets();
  }

  @Override
  public void close() {
    server.close();
  }
}
