package io.dreamspace.http.pages.dashboard;

import io.dreamspace.http.reading.ServerTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times in the server's zone. */
record Times(ServerTime server) {
  private static final int TO_THE_SECOND = "2025-06-13 23:52:45".length();

  Cell cell(@Nullable Instant at) {
    return at == null
        ? Cell.text("")
        : new Cell(server.format(at).substring(0, TO_THE_SECOND).replace('T', ' '), null, at);
  }

  /** As a field has it; empty if there is none. */
  String field(@Nullable Instant at) {
    return at == null ? "" : server.format(at);
  }
}
