package io.dreamspace.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Times as the wire has them: ISO 8601 with an offset. */
final class Times {
  private Times() {}

  static Instant read(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  static @Nullable Instant readOrNull(@Nullable String text) {
    return text == null ? null : read(text);
  }
}
