package io.dreamspace.http.feed;

import io.dreamspace.application.change.CatchUp;
import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedBounds;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Cursor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader who stays. It pulls: nothing is kept for it, and while it is slow nobody else does
 * anything.
 */
final class FeedConsumer implements AutoCloseable {
  /** Drawings can be large: so many are held in memory for a reader at most. */
  private static final int READ_AT_ONCE = 500;

  private final ChangeFeed feed;
  private final ChangeMessages texts;
  private final Tail tail;
  private final Onlooker onlooker;

  /** Read when the reader came, if it matters how old that is; null when it has been told. */
  private @Nullable Portion waiting;

  private FeedQuery query;
  private Cursor place;

  FeedConsumer(
      ChangeFeed feed, ChangeMessages texts, Tail tail, FeedRequest request, Onlooker onlooker) {
    this.feed = feed;
    this.texts = texts;
    this.tail = tail;
    this.query = request.query();
    this.onlooker = onlooker;
    FeedBounds bounds = feed.bounds();
    this.place =
        switch (request.from()) {
          case FeedStart.Latest latest -> bounds.latest();
          case FeedStart.Earliest earliest -> bounds.earliest();
          case FeedStart.After(Cursor cursor) -> cursor;
        };
    if (query.catchUp() instanceof CatchUp.MaxAge) {
      this.waiting = request.from() instanceof FeedStart.Latest ? null : fromLog();
      this.query = query.afterwards();
    }
    tail.join();
  }

  /** How the feed stands; the first that a reader is told. */
  Message start() {
    return texts.standing("start", place, feed.bounds());
  }

  /** How the feed stands, for a reader who has long been told nothing. */
  Message heartbeat() {
    return texts.standing("heartbeat", place, feed.bounds());
  }

  /** What comes next. Waits so long for it; after that, and at the end, there is nothing in it. */
  Portion next(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Portion portion = read(keepsUp());
    boolean keepsUp = keepsUp();
    while (portion.messages().isEmpty() && await(end)) {
      portion = read(keepsUp);
      keepsUp = keepsUp();
    }
    return onlooker.mayStay() ? portion : new Portion(List.of(), place);
  }

  private boolean keepsUp() {
    return query.catchUp() instanceof CatchUp.All || tail.endsAt(place);
  }

  private Portion read(boolean keepsUp) {
    Portion portion = waiting;
    waiting = null;
    if (portion == null) {
      Optional<Portion> newest = keepsUp ? tail.after(place) : Optional.empty();
      portion = newest.map(this::wanted).orElseGet(this::fromLog);
    }
    place = portion.next();
    return portion;
  }

  /** False at the end of the patience, or of the feed. */
  private boolean await(long end) throws InterruptedException {
    long left = end - System.nanoTime();
    return left > 0 && tail.await(place.number(), left);
  }

  private Portion wanted(Portion newest) {
    List<Message> wanted =
        newest.messages().stream()
            .filter(
                message -> {
                  Change change = message.change();
                  return change != null && query.filter().matches(change);
                })
            .map(message -> message.to(onlooker))
            .toList();
    return new Portion(wanted, newest.next());
  }

  private Portion fromLog() {
    FeedPage page = feed.read(new FeedStart.After(place), query, READ_AT_ONCE);
    Cursor next = page.next();
    return new Portion(
        page.entries().stream()
            .map(entry -> texts.message(onlooker.shown(entry), next.epoch(), query))
            .toList(),
        next);
  }

  /**
   * Whether nothing will come any more, because the server or its engine has ended, or the reader
   * may not stay.
   */
  boolean hasEnded() {
    return tail.hasEnded() || !onlooker.mayStay();
  }

  @Override
  public void close() {
    tail.leave();
  }
}
