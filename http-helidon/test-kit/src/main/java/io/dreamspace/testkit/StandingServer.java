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
            .start();
  }

  Gate gate() {
    return gate;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  @Override
  public void close() {
    server.close();
  }
}
