package io.dreamspace.http.feed;

import io.dreamspace.application.change.ChangeFeed;
import io.dreamspace.application.change.FeedEntry.Changed;
import io.dreamspace.application.change.FeedPage;
import io.dreamspace.application.change.FeedQuery;
import io.dreamspace.application.change.FeedStart;
import io.dreamspace.domain.change.Cursor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
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
  private static final int MOST_MESSAGES = 4_096;
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ChangeFeed feed;
  private final ChangeMessages texts;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final ArrayDeque<Message> messages = new ArrayDeque<>();
  private long bytes;
  private Cursor floor;
  private Cursor head;
  private int readers;
  private @Nullable Thread reading;
  private boolean ended;

  Tail(ChangeFeed feed, ChangeMessages texts) {
    this.feed = feed;
    this.texts = texts;
    this.head = feed.bounds().latest();
    this.floor = head;
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
    lock.lock();
    try {
      boolean has =
          place.epoch().equals(head.epoch())
              && place.number() >= floor.number()
              && place.number() <= head.number();
      return has ? Optional.of(new Portion(newerThan(place.number()), head)) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private List<Message> newerThan(long number) {
    List<Message> newer = new ArrayList<>();
    Iterator<Message> each = messages.descendingIterator();
    while (each.hasNext()) {
      Message message = each.next();
      if (message.position().number() <= number) {
        break;
      }
      newer.add(message);
    }
    return newer.reversed();
  }

  /** Whether all that the tail has is before this place. */
  boolean endsAt(Cursor place) {
    lock.lock();
    try {
      return head.equals(place);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is something after this number. Returns false if not, or at the end. */
  boolean await(long number, long patience) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long nanos = patience;
      while (head.number() <= number && !ended && nanos > 0) {
        nanos = arrived.awaitNanos(nanos);
      }
      return head.number() > number && !ended;
    } finally {
      lock.unlock();
    }
  }

  private void read() {
    try {
      restart(feed.bounds().latest());
      Cursor place = head;
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
      LOG.debug("The feed cannot be read any more", e);
      end();
    }
  }

  private void restart(Cursor place) {
    lock.lock();
    try {
      messages.clear();
      bytes = 0;
      floor = place;
      head = place;
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
    if (page.entries().stream().allMatch(Changed.class::isInstance)) {
      List<Message> read =
          page.entries().stream()
              .map(entry -> texts.message(entry, page.next().epoch(), FeedQuery.all()))
              .toList();
      add(read, page.next());
    } else {
      // What has been missed here, readers read for themselves.
      restart(page.next());
    }
  }

  private void add(List<Message> read, Cursor next) {
    lock.lock();
    try {
      for (Message message : read) {
        messages.add(message);
        bytes += message.size();
      }
      while (messages.size() > MOST_MESSAGES || (bytes > MOST_BYTES && messages.size() > 1)) {
        Message oldest = messages.remove();
        bytes -= oldest.size();
        floor = oldest.position();
      }
      head = next;
      if (!read.isEmpty()) {
        arrived.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  boolean hasEnded() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
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
