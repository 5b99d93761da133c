package io.dreamspace.http.feed;

import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.client.wire.ChangesBody;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.http.reading.Query;
import io.helidon.http.Headers;
import java.time.Duration;

/** The feed of one engine. */
public final class LiveFeed {
  /** How long a client may let a page wait for something to come. */
  private static final long LONGEST_WAIT = 60;

  private static final int USUAL_LIMIT = 100;

  private final ChangeFeed feed;
  private final ChangeMessages texts;
  private final FeedTiming timing;
  private final StalledWrites stalled;
  private final Tail tail;

  LiveFeed(ChangeFeed feed, ChangeMessages texts, FeedTiming timing, StalledWrites stalled) {
    this.feed = feed;
    this.texts = texts;
    this.timing = timing;
    this.stalled = stalled;
    this.tail = new Tail(feed, texts);
  }

  /**
   * A page of the feed, for which the query may ask to wait.
   *
   * @throws io.dreamspace.domain.problem.Problem.Invalid if the query asks for what there is not
   * @throws Forbidden if the reader may not have that, or not any more
   */
  public ChangesBody page(Query query, Onlooker onlooker) throws InterruptedException {
    FeedRequest request = FeedRequest.of(query, new FeedStart.Earliest(), feed, onlooker);
    Long limit = query.integer("limit", 1, ChangeFeed.MOST_ENTRIES);
    Long wait = query.integer("wait", 0, LONGEST_WAIT);
    query.refuseOthers();
    FeedPage page =
        await(
            request.from(),
            request.query(),
            limit == null ? USUAL_LIMIT : limit.intValue(),
            Duration.ofSeconds(wait == null ? 0 : wait));
    if (!onlooker.mayStay()) {
      throw onlooker.mustLeave();
    }
    return texts.page(page, request.query(), onlooker);
  }

  private FeedPage await(FeedStart from, FeedQuery query, int limit, Duration patience)
      throws InterruptedException {
    FeedPage page = feed.read(from, query, limit);
    if (!page.entries().isEmpty() || !page.isLast() || patience.isZero()) {
      return page;
    }
    long end = System.nanoTime() + patience.toNanos();
    tail.join();
    try {
      while (page.entries().isEmpty()
          && page.isLast()
          && tail.await(page.next().number(), end - System.nanoTime())) {
        page = feed.read(new FeedStart.After(page.next()), query.afterwards(), limit);
      }
      return page;
    } finally {
      tail.leave();
    }
  }

  /** What a client asks for who wants to be told of what comes, in whichever way. */
  FeedConsumer consumer(Query query, Headers headers, Onlooker onlooker) {
    FeedRequest request =
        FeedRequest.ofConnection(query, EventStream.lastId(headers), feed, onlooker);
    return new FeedConsumer(feed, texts, tail, request, onlooker);
  }

  /**
   * Reads what a client asks for, and does nothing.
   *
   * @throws io.dreamspace.domain.problem.Problem.Invalid if the query asks for what there is not
   */
  public void check(Query query, Headers headers, Onlooker onlooker) {
    consumer(query, headers, onlooker).close();
  }

  /**
   * Server-Sent Events, as this asks for them.
   *
   * @throws io.dreamspace.domain.problem.Problem.Invalid if the query asks for what there is not
   */
  public EventStream events(Query query, Headers headers, Onlooker onlooker) {
    return new EventStream(consumer(query, headers, onlooker), timing.heartbeat(), stalled);
  }

  FeedTiming timing() {
    return timing;
  }

  boolean hasEnded() {
    return tail.hasEnded();
  }

  void end() {
    tail.end();
  }
}
