package io.dreamspace.http.dreamspace;

import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.http.reading.Query;

/** The pairs of filters that make a stretch of time. */
final class Ranges {
  private Ranges() {}

  /** {@code created_after} includes its bound, {@code created_before} excludes it. */
  static TimeRange of(Query query, String what) {
    return new TimeRange(query.time(what + "_after"), query.time(what + "_before"));
  }
}
