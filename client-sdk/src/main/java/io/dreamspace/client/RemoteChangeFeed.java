package io.dreamspace.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedBounds;
import io.dreamspace.application.change.FeedListener;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.FeedSubscription;
import io.dreamspace.domain.change.Cursor;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The feed, over HTTP: pages of JSON, and Server-Sent Events for listeners. */
final class RemoteChangeFeed implements ChangeFeed, AutoCloseable {
  private static final Target CHANGES = Target.all("changes");

  private final Http http;
  private final Duration attemptTimeout;
  private final FeedConnections connections;
  private final Set<FeedReader> readers = ConcurrentHashMap.newKeySet();
  private final Reading<JsonNode, FeedPage> page =
      new Reading<>(JsonNode.class, new FeedJson(new Json())::page);

  RemoteChangeFeed(Http http, FeedConnections connections, Duration attemptTimeout) {
    this.http = http;
    this.connections = connections;
    this.attemptTimeout = attemptTimeout;
  }

  static Target target(FeedStart from, FeedQuery query) {
    return CHANGES.with(FeedFilters.of(from, query));
  }

  @Override
  public FeedBounds bounds() {
    return http.get(target(new FeedStart.Latest(), FeedQuery.all()), page).bounds();
  }

  @Override
  public FeedPage read(FeedStart from, FeedQuery query, int limit) {
    return http.get(CHANGES.with(FeedFilters.of(from, query).put("limit", limit)), page);
  }

  @Override
  public FeedPage await(FeedStart from, FeedQuery query, int limit, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    FeedPage read = readAsCalled(from, query, limit, Duration.ZERO);
    Duration left = patience;
    while (read.entries().isEmpty() && left.isPositive()) {
      FeedStart next = new FeedStart.After(read.next());
      read = readAsCalled(next, query.afterwards(), limit, wait(left));
      left = Duration.ofNanos(end - System.nanoTime());
    }
    return read;
  }

  /** In whole seconds, as the API has it, and so that the answer comes in time for an attempt. */
  private Duration wait(Duration left) {
    Duration longest = attemptTimeout.dividedBy(2);
    return left.compareTo(longest) < 0 ? left : longest;
  }

  private FeedPage readAsCalled(FeedStart from, FeedQuery query, int limit, Duration wait)
      throws InterruptedException {
    if (!wait.isZero() && wait.toSeconds() == 0) {
      Thread.sleep(wait);
    }
    Filters filters = FeedFilters.of(from, query).put("limit", limit).put("wait", wait.toSeconds());
    try {
      return http.get(CHANGES.with(filters), page);
    } catch (DreamspaceUnavailable e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("The thread was interrupted during the call.");
      }
      throw e;
    }
  }

  @Override
  public FeedSubscription subscribe(FeedStart from, FeedQuery query, FeedListener listener) {
    FeedBounds bounds = bounds();
    Cursor start =
        switch (from) {
          case FeedStart.Latest latest -> bounds.latest();
          case FeedStart.Earliest earliest -> bounds.earliest();
          case FeedStart.After(Cursor cursor) -> cursor;
        };
    FeedReader reader = new FeedReader(this, connections, start, query, listener, readers::remove);
    readers.add(reader);
    reader.start();
    return reader;
  }

  @Override
  public void close() {
    readers.forEach(FeedReader::close);
  }
}
