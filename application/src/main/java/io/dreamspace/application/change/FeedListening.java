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
  private final FeedQuery afterwards;
  private final FeedListener listener;
  private final Thread thread;

  /** What is told next; after the start the thread's alone. */
  private FeedPage page;

  private volatile Cursor position;
  private volatile boolean closed;

  private FeedListening(ChangeFeed feed, Cursor start, FeedQuery query, FeedListener listener) {
    this.feed = feed;
    this.position = start;
    // At once: what comes from now on was not waiting.
    this.page = feed.read(new FeedStart.After(start), query, READ_AT_ONCE);
    this.afterwards = query.afterwards();
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
        tell(page);
        page = feed.await(new FeedStart.After(position), afterwards, READ_AT_ONCE, PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = closed ? null : e;
    }
    listener.ended(failure);
  }

  private void tell(FeedPage next) throws InterruptedException {
    for (FeedEntry entry : next.entries()) {
      if (closed) {
        return;
      }
      listener.hear(entry);
      position =
          switch (entry) {
            case Changed changed -> next.next().at(changed.change().number());
            case Gap gap -> gap.resumed();
          };
    }
    position = next.next();
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
