package io.dreamspace.http.client;

import io.dreamspace.application.Engine;
import io.dreamspace.application.MutableClock;
import io.dreamspace.client.RemoteSession;
import io.dreamspace.http.TestServer;

/** A server, and who administers it from elsewhere. */
record Administered(TestServer server, RemoteSession session) implements AutoCloseable {
  private static final long BODY_LIMIT = 16 * 1024 * 1024;

  static Administered over(Engine engine, MutableClock clock) {
    TestServer server = TestServer.over(engine, clock, BODY_LIMIT);
    return new Administered(server, RemoteSession.connect(server.uri(), TestServer.KEY));
  }

  @Override
  public void close() {
    session.close();
    server.close();
  }
}
