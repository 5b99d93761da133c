package io.dreamspace.application.change;

import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedEntry.Gap;
import io.dreamspace.domain.change.Cursor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads the feed for one listener, on a thread of its own. */
final class FeedListening implements FeedSubscription {
  private static final int READ_AT_ONCE = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** How long closing waits for the listener. */
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final ChangeFeed feed;
  private final FeedQuery query;
  private final FeedListener listener;
  private final Thread thread;
  private volatile Cursor position;
  private volatile boolean closed;

  private FeedListening(ChangeFeed feed, Cursor start, FeedQuery query, FeedListener listener) {
    this.feed = feed;
    this.position = start;
    this.query = query;
    this.listener = listener;
    this.thread = Thread.ofVirtual().name("feed-listener").unstarted(this::listen);
  }

  static FeedListening start(
      ChangeFeed feed, Cursor start, FeedQuery query, FeedListener listener) {
    FeedListening listening = new FeedListening(feed, start, query, listener);
    listening.thread.start();
    return listening;
  }

  private void listen() {
    @Nullable RuntimeException failure = null;
    try {
      while (!closed) {
        tell(feed.await(new FeedStart.After(position), query, READ_AT_ONCE, PATIENCE));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = closed ? null : e;
    }
    listener.ended(failure);
  }

  private void tell(FeedPage page) throws InterruptedException {
    for (FeedEntry entry : page.entries()) {
      if (closed) {
        return;
      }
      listener.hear(entry);
      position =
          switch (entry) {
            case Changed changed -> page.next().at(changed.change().number());
            case Gap gap -> gap.resumed();
          };
    }
    position = page.next();
  }

  @Override
  public Cursor position() {
    return position;
  }

  @Override
  public void close() {
    closed = true;
    if (Thread.currentThread() == thread) {
      return;
    }
    thread.interrupt();
    try {
      thread.join(FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
