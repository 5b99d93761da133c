package io.dreamspace.application.stream;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Those who listen to streams in this process, each with two threads of their own. */
public final class StreamListeners implements AutoCloseable {
  private final StreamFeed feed;
  private final Set<StreamSubscriptions> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  /** Nobody yet. */
  public StreamListeners(StreamFeed feed) {
    this.feed = feed;
  }

  /**
   * Lets somebody listen, who hears of nothing yet.
   *
   * @throws IllegalStateException if this is closed
   */
  public StreamSubscriptions open(StreamListener listener) {
    FeedSubscriptions subscriptions = new FeedSubscriptions(feed, listener, open::remove);
    open.add(subscriptions);
    if (isClosed) {
      open.remove(subscriptions);
      throw new IllegalStateException("The engine is closed.");
    }
    subscriptions.start();
    return subscriptions;
  }

  /** Ends what all of them hear. */
  @Override
  public void close() {
    isClosed = true;
    open.forEach(StreamSubscriptions::close);
  }
}
