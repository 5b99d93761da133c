package io.dreamspace.application.stream;

import io.dreamspace.application.stream.StreamFeed.Portion;
import io.dreamspace.application.stream.StreamFeed.Snapshot;
import io.dreamspace.domain.stream.Address;
import io.dreamspace.domain.stream.StreamUri;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What one listener hears of the feed of this process. One thread reads it, and one tells the
 * listener; a listener that is slow is slow alone, for what it has not heard waits in the log.
 */
final class FeedSubscriptions implements StreamSubscriptions {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** How long closing waits for a listener that does not heed its interrupt. */
  private static final Duration WINDING_UP = Duration.ofSeconds(2);

  private static final String TOO_SLOW = "The listener was too slow for the news.";
  private static final String UNREADABLE = "What has changed cannot be read at the moment.";

  private final StreamFeed feed;
  private final Consumer<StreamSubscriptions> atEnd;
  private final Telling telling;
  private final Thread reader;
  private final Thread teller;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ReentrantLock lock = new ReentrantLock();
  private final Interests interests = new Interests();
  private long read;
  private boolean isCutOff;

  /**
   * Begins with what changes from now on.
   *
   * @param atEnd told when this is closed
   */
  FeedSubscriptions(StreamFeed feed, StreamListener listener, Consumer<StreamSubscriptions> atEnd) {
    this.feed = feed;
    this.atEnd = atEnd;
    this.telling = new Telling(listener);
    this.read = feed.last();
    this.reader = Thread.ofVirtual().name("dreamspace-feed").unstarted(this::read);
    this.teller = Thread.ofVirtual().name("dreamspace-listener").unstarted(telling);
  }

  void start() {
    reader.start();
    teller.start();
  }

  @Override
  public void subscribe(Collection<StreamUri> streams) {
    List<StreamUri> wanted = List.copyOf(streams);
    locked(
        () -> {
          Snapshot now = feed.snapshot(wanted);
          interests.add(wanted, now.number());
          show(wanted, now);
        });
  }

  @Override
  public void unsubscribe(StreamUri stream) {
    locked(() -> interests.remove(stream));
  }

  @Override
  public void subscribeCollection(Address collection) {
    locked(() -> interests.add(collection, feed.last()));
  }

  @Override
  public void unsubscribeCollection(Address collection) {
    locked(() -> interests.remove(collection));
  }

  private void show(Collection<StreamUri> uris, Snapshot snapshot) {
    for (StreamUri uri : uris) {
      var stream = snapshot.streams().get(uri);
      if (stream != null) {
        telling.tell(StreamNews.StatusUpdated.of(stream));
      }
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      if (isClosed()) {
        throw new IllegalStateException("Nothing is listened to any more.");
      }
      work.run();
    } finally {
      lock.unlock();
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void read() {
    try {
      while (!isClosed()) {
        telling.awaitAllTold();
        long before = read;
        if (isCutOff && !isBack()) {
          closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } else if (!isCutOff && !readOn()) {
          feed.await(before, PATIENCE);
        }
      }
    } catch (InterruptedException ended) {
      telling.close();
    }
  }

  /** Whether there was anything to read. */
  private boolean readOn() {
    lock.lock();
    try {
      Portion portion = feed.after(read);
      if (!feed.isWhole(read)) {
        cutOff(TOO_SLOW);
        return true;
      }
      boolean isSome = portion.through() > read;
      portion.broadcasts().forEach(broadcast -> interests.of(broadcast).forEach(telling::tell));
      read = portion.through();
      return isSome;
    } catch (RuntimeException e) {
      cutOff(UNREADABLE);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void cutOff(String why) {
    isCutOff = true;
    telling.tell(listener -> listener.cutOff(why));
  }

  /** Goes on with what there is now, if that can be read. */
  private boolean isBack() {
    lock.lock();
    try {
      List<StreamUri> streams = List.copyOf(interests.streams());
      Snapshot now = feed.snapshot(streams);
      telling.tell(StreamListener::isBack);
      interests.beginAt(now.number());
      show(streams, now);
      read = now.number();
      isCutOff = false;
      return true;
    } catch (RuntimeException e) {
      return false; // It was told already that news are missing.
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    telling.close();
    end(reader);
    end(teller);
    atEnd.accept(this);
  }

  private static void end(Thread thread) {
    if (thread.equals(Thread.currentThread())) {
      return; // The listener itself closes it.
    }
    thread.interrupt();
    try {
      thread.join(WINDING_UP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
