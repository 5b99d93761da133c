package io.dreamspace.http.feed;

import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedFilter;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.event.EventType;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.reading.Excerpt;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.WholeNumber;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client asks of the feed. */
record FeedRequest(FeedStart from, FeedQuery query) {
  private static final long LONGEST_AGE = 10_000_000_000L;

  /**
   * What a connection that stays open asks for.
   *
   * @param lastEventId the header of that name, by which browsers go on; it counts more than the
   *     query, which they repeat
   */
  static FeedRequest ofConnection(Query query, @Nullable String lastEventId, ChangeFeed feed) {
    FeedRequest request = of(query, new FeedStart.Latest(), feed);
    query.refuseOthers();
    return lastEventId == null
        ? request
        : new FeedRequest(place("Last-Event-ID", lastEventId, null, feed), request.query());
  }

  /** What is asked for, apart from what a reader of pages may ask for besides. */
  static FeedRequest of(Query query, FeedStart fallback, ChangeFeed feed) {
    String after = query.text("after");
    String from = query.text("from");
    String epoch = query.text("epoch");
    if (after != null && from != null) {
      throw new Invalid("after", "Only one of 'from' and 'after' can be given.");
    }
    FeedStart start =
        after != null
            ? place("after", after, epoch, feed)
            : from == null ? fallback : start(from, epoch, feed);
    return new FeedRequest(start, new FeedQuery(filter(query), catchUp(query)));
  }

  private static FeedStart start(String from, @Nullable String epoch, ChangeFeed feed) {
    return switch (from) {
      case "latest" -> new FeedStart.Latest();
      case "earliest" -> new FeedStart.Earliest();
      default -> place("from", from, epoch, feed);
    };
  }

  /** A number stands for a place in the given epoch, or else in the one that there is now. */
  private static FeedStart place(
      String field, String text, @Nullable String epoch, ChangeFeed feed) {
    String whole = epoch == null ? text : text + "." + epoch;
    Optional<Cursor> cursor =
        Cursor.parse(whole)
            .or(
                () ->
                    WholeNumber.parse(whole)
                        .filter(number -> number >= 0)
                        .map(number -> feed.bounds().latest().at(number)));
    return new FeedStart.After(
        cursor.orElseThrow(
            () ->
                new Invalid(
                    field,
                    "'%s' must be a change's number, alone or with a dot and its epoch, not '%s'."
                        .formatted(field, Excerpt.of(whole)))));
  }

  private static FeedFilter filter(Query query) {
    Set<ChangeType> types = query.text("type", FeedRequest::types);
    UserId user = query.integer("user_id", UserId::new);
    EventType eventType = query.text("event_type", EventType::of);
    return new FeedFilter(types == null ? Set.of() : types, user, eventType);
  }

  private static Set<ChangeType> types(String list) {
    Set<ChangeType> types = EnumSet.noneOf(ChangeType.class);
    for (String name : list.split(",", -1)) {
      types.addAll(ChangeType.named(name));
    }
    return types;
  }

  private static CatchUp catchUp(Query query) {
    String policy = query.text("catch_up");
    Long age = query.integer("max_age", 0, LONGEST_AGE);
    if (age != null && policy != null && !policy.equals("max_age")) {
      throw new Invalid("max_age", "With 'max_age', 'catch_up' can only be max_age.");
    }
    return switch (policy == null && age != null ? "max_age" : policy) {
      case null -> new CatchUp.All();
      case "all" -> new CatchUp.All();
      case "latest" -> new CatchUp.Latest();
      case "max_age" -> new CatchUp.MaxAge(Duration.ofSeconds(required(age)));
      case String other ->
          throw new Invalid(
              "catch_up",
              "'catch_up' must be all, latest or max_age, not '" + Excerpt.of(other) + "'.");
    };
  }

  private static long required(@Nullable Long age) {
    if (age == null) {
      throw new Invalid(
          "max_age", "How old changes may be must be given as 'max_age', in seconds.");
    }
    return age;
  }
}
