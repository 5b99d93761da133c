package io.dreamspace.testkit;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tests of one extension that run: for most of the time one, or none. */
final class CurrentTests {
  private final Set<RunningDreamspace> running = new LinkedHashSet<>();
  private @Nullable Servers servers;

  /** Tells where the next tests will find the server, unless they run at the same time. */
  synchronized void standAt(Servers newServers) {
    servers = newServers;
  }

  synchronized void add(RunningDreamspace dreamspace) {
    running.add(dreamspace);
  }

  synchronized void remove(RunningDreamspace dreamspace) {
    running.remove(dreamspace);
  }

  synchronized URI uri() {
    return running.isEmpty() && servers != null ? servers.uri() : one().uri();
  }

  synchronized RunningDreamspace one() {
    if (running.size() > 1) {
      throw new IllegalStateException(
          "Several tests run at once: take a parameter, or make the field one of the instance.");
    }
    return running.stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is a Dreamspace during tests only."));
  }
}
