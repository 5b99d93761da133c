package io.dreamspace.client;

import static java.util.stream.Collectors.joining;

import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.user.UserId;
import java.time.Duration;

/** What is asked of the feed, as the query string has it. */
final class FeedFilters {
  private FeedFilters() {}

  static Filters of(FeedStart from, FeedQuery query) {
    FeedFilter filter = query.filter();
    Filters filters = new Filters();
    switch (from) {
      case FeedStart.Latest latest -> filters.put("from", "latest");
      case FeedStart.Earliest earliest -> filters.put("from", "earliest");
      case FeedStart.After(var cursor) -> filters.put("after", cursor.text());
    }
    if (!filter.types().isEmpty()) {
      filters.put(
          "type", filter.types().stream().map(ChangeType::value).sorted().collect(joining(",")));
    }
    filters
        .put("user_id", filter.user(), UserId::value)
        .put("event_type", filter.eventType(), EventType::value);
    return switch (query.catchUp()) {
      case CatchUp.All all -> filters;
      case CatchUp.Latest latest -> filters.put("catch_up", "latest");
      case CatchUp.MaxAge(Duration age) -> filters.put("max_age", age.toSeconds());
    };
  }
}
