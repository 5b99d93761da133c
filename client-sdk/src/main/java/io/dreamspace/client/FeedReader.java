package io.dreamspace.client;

import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedEntry;
import io.dreamspace.application.change.FeedListener;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.application.change.FeedSubscription;
import io.dreamspace.domain.change.Cursor;
import io.dreamspace.domain.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener what comes over the feed. When the connection breaks or falls silent it makes
 * another, for ever, and goes on after what the listener has heard.
 */
final class FeedReader implements FeedSubscription {
  private static final Pauses PAUSES = new Pauses(Duration.ofMillis(200), Duration.ofSeconds(20));

  /** How long closing waits for the listener. */
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final ChangeFeed feed;
  private final FeedConnections connections;
  private final FeedQuery query;
  private final FeedListener listener;
  private final Consumer<FeedReader> ended;
  private final FeedJson json = new FeedJson(new Json());
  private final Thread thread;
  private volatile Cursor position;
  private volatile boolean closed;
  private int failures;

  FeedReader(
      ChangeFeed feed,
      FeedConnections connections,
      Cursor start,
      FeedQuery query,
      FeedListener listener,
      Consumer<FeedReader> ended) {
    this.feed = feed;
    this.connections = connections;
    this.position = start;
    this.query = query;
    this.listener = listener;
    this.ended = ended;
    this.thread = Thread.ofVirtual().name("feed-reader").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    @Nullable RuntimeException failure = null;
    try {
      while (!closed) {
        readUntilItBreaks();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = closed ? null : e;
    } finally {
      ended.accept(this);
    }
    listener.ended(failure);
  }

  private void readUntilItBreaks() throws InterruptedException {
    try (InputStream stream = connections.open(target())) {
      EventLines lines = new EventLines(stream);
      while (!closed) {
        hear(lines.next());
        failures = 0;
      }
    } catch (IOException broken) {
      failures++;
      if (!closed) {
        askIfRefused();
        Thread.sleep(PAUSES.before(failures));
      }
    }
  }

  private Target target() {
    return RemoteChangeFeed.target(new FeedStart.After(position), query);
  }

  private void hear(EventLines.Event event) throws IOException, InterruptedException {
    if (event.data().isPresent()) {
      Optional<FeedEntry> entry = json.entry(event.data().get());
      if (entry.isPresent() && !closed) {
        listener.hear(entry.get());
      }
    }
    event.id().flatMap(Cursor::parse).ifPresent(reached -> position = reached);
  }

  /** What is refused for good ends the subscription; what is not there now may come again. */
  private void askIfRefused() {
    try {
      feed.read(new FeedStart.After(position), query, 1);
    } catch (Problem refused) {
      throw refused;
    } catch (DreamspaceUnavailable unavailable) {
      failures++;
    }
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
