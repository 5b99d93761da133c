package io.dreamspace.http.feed;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.ServerTime;
import org.jspecify.annotations.Nullable;

/** The feed of whichever engine is the host's; that of one before ends for all its readers. */
public final class LiveFeeds implements AutoCloseable {
  private final Caller caller;
  private final Json json;
  private final ServerTime times;
  private final FeedTiming timing;
  private final StalledWrites stalled;
  private @Nullable Known known;
  private boolean closed;

  /**
   * None yet.
   *
   * @param caller as whom it is read
   */
  public LiveFeeds(Caller caller, Json json, ServerTime times, FeedTiming timing) {
    this.caller = caller;
    this.json = json;
    this.times = times;
    this.timing = timing;
    this.stalled = new StalledWrites(timing.patience());
  }

  private record Known(Engine engine, LiveFeed feed) {}

  /** The feed of this engine. */
  public synchronized LiveFeed of(Engine engine) {
    Known last = known;
    if (last == null || last.engine() != engine || last.feed().hasEnded()) {
      if (last != null) {
        last.feed().end();
      }
      last =
          new Known(
              engine,
              new LiveFeed(
                  engine.as(caller).changes(), new ChangeMessages(json, times), timing, stalled));
      known = last;
      if (closed) {
        last.feed().end();
      }
    }
    return last.feed();
  }

  /** Lets all readers go; those that still come get what there is, and no more. */
  @Override
  public synchronized void close() {
    closed = true;
    stalled.close();
    if (known != null) {
      known.feed().end();
    }
  }
}
