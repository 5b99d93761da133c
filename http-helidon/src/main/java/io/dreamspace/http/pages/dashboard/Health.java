package io.dreamspace.http.pages.dashboard;

import io.dreamspace.application.event.EventDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether events are coming.
 *
 * @param last when the last one came, null if none ever did
 * @param change the number of the last change
 * @param seconds since the last event
 */
public record Health(@Nullable Cell last, long change, long seconds) {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  static Health of(List<EventDetails> newest, Instant now, long change, Times times) {
    if (newest.isEmpty()) {
      return new Health(null, change, 0);
    }
    Instant last = newest.getFirst().event().createdAt();
    long seconds = Math.max(0, Duration.between(last, now).toSeconds());
    return new Health(times.cell(last), change, seconds);
  }

  public boolean silent() {
    return seconds >= PATIENCE.toSeconds();
  }

  public long patience() {
    return PATIENCE.toSeconds();
  }
}
