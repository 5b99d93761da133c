package io.dreamspace.persistence;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What any threads hand to the one that takes it, in order. Without a lock: many who are woken at
 * once would wait for each other. After it is closed nothing goes in, and what is in still comes
 * out.
 */
final class Handover<T> {
  private final AtomicReference<@Nullable Link<T>> last = new AtomicReference<>();
  private final Link<T> end = new Link<>(null, null);

  /** Only the taker uses this. */
  private final Deque<T> fetched = new ArrayDeque<>();

  private final Duration patience;
  private final BooleanSupplier pastime;
  private boolean waitedLong;

  private volatile @Nullable Thread taker;

  /** Whose taker has nothing else to do. */
  Handover() {
    this(Duration.ofDays(1), () -> true);
  }

  /**
   * Whose taker does this when nothing has come in for so long; what comes in then, waits.
   *
   * @param pastime says whether this was enough, until something has come in
   */
  Handover(Duration patience, BooleanSupplier pastime) {
    this.patience = patience;
    this.pastime = pastime;
  }

  /** What is in, the last first. Without an item it says that nothing follows. */
  private record Link<T>(@Nullable T item, @Nullable Link<T> before) {
    boolean isEnd() {
      return item == null;
    }
  }

  /** False if it is closed. */
  boolean put(T item) {
    return append(item);
  }

  void close() {
    append(null);
  }

  private boolean append(@Nullable T item) {
    Link<T> before;
    do {
      before = last.get();
      if (before != null && before.isEnd()) {
        return false;
      }
    } while (!last.compareAndSet(before, new Link<>(item, before)));
    if (before == null) {
      LockSupport.unpark(taker);
    }
    return true;
  }

  List<T> takeAll() {
    return take(Integer.MAX_VALUE);
  }

  /** Waits for items and takes so many at most; none when there will be none any more. */
  List<T> take(int most) {
    taker = Thread.currentThread();
    boolean ended = false;
    while (fetched.isEmpty() && !ended) {
      ended = fetch();
    }
    List<T> items = new ArrayList<>(Math.min(most, fetched.size()));
    while (items.size() < most && !fetched.isEmpty()) {
      items.add(fetched.remove());
    }
    return items;
  }

  /** True if nothing follows what has now been fetched. */
  private boolean fetch() {
    Link<T> link = last.getAndUpdate(in -> in != null && in.isEnd() ? end : null);
    if (link == null) {
      rest();
      return false;
    }
    waitedLong = false;
    boolean ended = link.isEnd();
    for (Link<T> each = link; each != null; each = each.before()) {
      if (each.item() != null) {
        fetched.addFirst(each.item());
      }
    }
    return ended;
  }

  private void rest() {
    long start = System.nanoTime();
    if (waitedLong) {
      LockSupport.park(this);
    } else {
      LockSupport.parkNanos(this, patience.toNanos());
    }
    // An interrupt was meant for work that is over.
    boolean ignored = Thread.interrupted();
    boolean isTime = last.get() == null && System.nanoTime() - start >= patience.toNanos();
    if (!waitedLong && isTime) {
      waitedLong = pastime.getAsBoolean();
    }
  }
}
