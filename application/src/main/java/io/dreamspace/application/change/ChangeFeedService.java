package io.dreamspace.application.change;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.domain.change.ChangeType;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.problem.Problem.Forbidden;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The feed, read from the change log of stores. */
public final class ChangeFeedService implements ChangeFeed {
  private static final Set<ChangeType> OF_STREAMS = ChangeType.named("stream");

  private final ChangeLog log;
  private final UnitOfWork unitOfWork;
  private final Resolution resolution;
  private final InstantSource clock;
  private final boolean isOfBot;

  /**
   * The feed as a caller sees it.
   *
   * @param isOfBot whether the caller may read everything; if not, what changes about streams
   */
  public ChangeFeedService(Stores stores, InstantSource clock, boolean isOfBot) {
    this.log = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.resolution = new Resolution(stores);
    this.clock = clock;
    this.isOfBot = isOfBot;
  }

  @Override
  public FeedBounds bounds() {
    return unitOfWork.read(this::boundsNow);
  }

  private FeedBounds boundsNow() {
    return new FeedBounds(
        new Cursor(log.epoch(), log.forgotten()), new Cursor(log.epoch(), log.last()));
  }

  @Override
  public FeedPage read(FeedStart from, FeedQuery query, int limit) {
    FeedFilter filter = permitted(query.filter());
    if (limit < 1 || limit > MOST_ENTRIES) {
      throw new IllegalArgumentException("A page has 1 to " + MOST_ENTRIES + " changes.");
    }
    return unitOfWork.read(() -> page(from, new FeedQuery(filter, query.catchUp()), limit));
  }

  @Override
  public FeedPage await(FeedStart from, FeedQuery query, int limit, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    FeedPage page = read(from, query, limit);
    long left = end - System.nanoTime();
    while (page.entries().isEmpty() && left > 0) {
      if (page.isLast()) {
        log.await(page.next().number(), Duration.ofNanos(left));
      }
      page = read(new FeedStart.After(page.next()), query.afterwards(), limit);
      left = end - System.nanoTime();
    }
    return page;
  }

  @Override
  public FeedSubscription subscribe(FeedStart from, FeedQuery query, FeedListener listener) {
    FeedQuery permitted = new FeedQuery(permitted(query.filter()), query.catchUp());
    FeedBounds bounds = bounds();
    return switch (from) {
      case FeedStart.Latest latest ->
          FeedListening.start(this, bounds.latest(), permitted.afterwards(), listener);
      case FeedStart.Earliest earliest ->
          FeedListening.start(this, bounds.earliest(), permitted, listener);
      case FeedStart.After(Cursor cursor) -> FeedListening.start(this, cursor, permitted, listener);
    };
  }

  private FeedPage page(FeedStart from, FeedQuery query, int limit) {
    FeedBounds bounds = boundsNow();
    FeedBeginning beginning = FeedBeginning.of(from, bounds, log.beginning());
    FeedScan scan = scan(beginning.after().number(), query, limit);
    List<FeedEntry> entries = new ArrayList<>();
    if (beginning.gap() != null) {
      entries.add(beginning.gap());
    }
    if (!scan.changes().isEmpty()) {
      List<Changed> resolved = resolution.ofFirst(scan.changes());
      scan = scan.cut(resolved.size());
      entries.addAll(resolved);
    }
    return new FeedPage(entries, bounds.latest().at(scan.through()), scan.isLast(), bounds);
  }

  private FeedScan scan(long after, FeedQuery query, int limit) {
    return switch (query.catchUp()) {
      case CatchUp.All all -> FeedScan.all(log, after, query.filter(), limit);
      case CatchUp.MaxAge(Duration age) ->
          FeedScan.all(
              log,
              FeedBeginning.notBefore(log, after, clock.instant().minus(age)),
              query.filter(),
              limit);
      case CatchUp.Latest latest -> FeedScan.newest(log, after, query.filter(), limit);
    };
  }

  /** The filter, narrowed to what the caller may read. */
  private FeedFilter permitted(FeedFilter filter) {
    return isOfBot
        ? filter
        : filter
            .within(OF_STREAMS)
            .orElseThrow(
                () ->
                    new Forbidden(
                        "Only a program with the API key may read more than changes of streams."));
  }
}
