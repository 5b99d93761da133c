package io.dreamspace.http.feed;

import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.domain.change.Cursor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest changes, read and written as JSON once for all readers who keep up. Bounded: who is
 * further behind reads the feed itself. There is a thread that reads while there are readers.
 */
final class Tail {
  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ChangeFeed feed;
  private final ChangeMessages texts;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();

  /** Changed under the lock, and looked at by all readers without it. */
  private volatile Newest newest;

  private int readers;
  private @Nullable Thread reading;
  private volatile boolean ended;

  Tail(ChangeFeed feed, ChangeMessages texts) {
    this.feed = feed;
    this.texts = texts;
    this.newest = Newest.after(feed.bounds().latest());
  }

  /** One reader more, until {@link #leave}. */
  void join() {
    lock.lock();
    try {
      readers++;
      if (reading == null && !ended) {
        reading = Thread.ofPlatform().daemon().name("feed-tail").start(this::read);
      }
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      readers--;
    } finally {
      lock.unlock();
    }
  }

  /** All that comes after this place; empty if it is not one that the tail has. */
  Optional<Portion> after(Cursor place) {
    return newest.from(place);
  }

  /** Whether all that the tail has is before this place. */
  boolean endsAt(Cursor place) {
    return newest.head().equals(place);
  }

  /** Waits until there is something after this number. Returns false if not, or at the end. */
  boolean await(long number, long patience) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long nanos = patience;
      while (newest.head().number() <= number && !ended && nanos > 0) {
        nanos = arrived.awaitNanos(nanos);
      }
      return newest.head().number() > number && !ended;
    } finally {
      lock.unlock();
    }
  }

  private void read() {
    try {
      Cursor place = feed.bounds().latest();
      become(Newest.after(place));
      while (isWanted()) {
        FeedPage page =
            feed.await(
                new FeedStart.After(place), FeedQuery.all(), ChangeFeed.MOST_ENTRIES, PATIENCE);
        take(page);
        place = page.next();
      }
    } catch (InterruptedException e) {
      LOG.debug("Told to end", e);
      end();
    } catch (RuntimeException e) {
      if (ended) {
        LOG.debug("The feed cannot be read any more", e);
      } else {
        LOG.error("The feed cannot be read any more, and ends for its readers.", e);
      }
      end();
    }
  }

  private void become(Newest newer) {
    lock.lock();
    try {
      newest = newer;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean isWanted() {
    lock.lock();
    try {
      boolean wanted = readers > 0 && !ended;
      if (!wanted) {
        reading = null;
      }
      return wanted;
    } finally {
      lock.unlock();
    }
  }

  private void take(FeedPage page) {
    Cursor next = page.next();
    if (page.entries().stream().allMatch(Changed.class::isInstance)) {
      List<Message> read =
          page.entries().stream().map(entry -> texts.shared(entry, next.epoch())).toList();
      become(newest.with(read, next));
    } else {
      // What has been missed here, readers read for themselves.
      become(Newest.after(next));
    }
  }

  boolean hasEnded() {
    return ended;
  }

  /** Lets all readers go. */
  void end() {
    lock.lock();
    try {
      ended = true;
      if (reading != null) {
        reading.interrupt();
      }
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
