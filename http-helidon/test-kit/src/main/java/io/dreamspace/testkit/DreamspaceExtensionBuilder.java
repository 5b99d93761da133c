package io.dreamspace.testkit;

import java.time.Instant;
import java.time.ZoneId;

/** What to set before a {@link DreamspaceExtension} is built. */
public final class DreamspaceExtensionBuilder {
  private Setup setup;

  DreamspaceExtensionBuilder(Setup setup) {
    this.setup = setup;
  }

  /** The time at which each test begins; 2025-06-08T20:12:00Z if none is given. */
  public DreamspaceExtensionBuilder startingAt(Instant instant) {
    setup = setup.withStart(instant);
    return this;
  }

  /** The zone of the server's answers; UTC if none is given. */
  public DreamspaceExtensionBuilder zone(ZoneId zone) {
    requireServer();
    setup = setup.withZone(zone);
    return this;
  }

  /** What requests have to bring as {@code X-API-KEY}; {@code test-token} if none is given. */
  public DreamspaceExtensionBuilder apiToken(String token) {
    requireServer();
    setup = setup.withApiToken(token);
    return this;
  }

  /** The port to listen on; any free one if none is given. */
  public DreamspaceExtensionBuilder port(int port) {
    requireServer();
    setup = setup.withPort(port);
    return this;
  }

  /** Builds the extension; nothing is started before the tests are. */
  public DreamspaceExtension build() {
    return new DreamspaceExtension(setup);
  }

  private void requireServer() {
    if (!setup.served()) {
      throw new IllegalStateException("What is embedded has no server to set up.");
    }
  }
}
