package io.dreamspace.http.mapping;

import java.time.Instant;

/** How times are written. */
@FunctionalInterface
public interface TimeFormat {
  String format(Instant instant);
}
