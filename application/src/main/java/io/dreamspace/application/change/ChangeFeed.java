package io.dreamspace.application.change;

import io.dreamspace.domain.problem.Problem;
import java.time.Duration;

/**
 * What has changed, in order, each change once. A reader that goes on after the place where it
 * stopped misses nothing, or is told of a {@link FeedEntry.Gap}. Nothing is kept for readers: there
 * may be any number, however slow. Bots may read everything, everybody else what changes about
 * streams.
 */
public interface ChangeFeed {
  /** How many changes are looked at for one page. */
  int LOOKED_AT = 10_000;

  /** How many entries a page may have. */
  int MOST_ENTRIES = 1_000;

  /** What the feed has now. */
  FeedBounds bounds();

  /**
   * Reads a part of the feed, all of it from one state, by a fixed number of statements. It has
   * fewer entries than asked for where they hold much text, and may be empty though it is not the
   * last: then there was nothing wanted in what was looked at.
   *
   * @param limit how many changes it has at most, from 1 to {@link #MOST_ENTRIES}
   * @throws Problem.Forbidden if the caller may not read what is asked for
   */
  FeedPage read(FeedStart from, FeedQuery query, int limit);

  /**
   * Like {@link #read}, but waits so long for something wanted to come.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  FeedPage await(FeedStart from, FeedQuery query, int limit, Duration patience)
      throws InterruptedException;

  /**
   * Tells a listener of everything from a place on, until the subscription is closed.
   *
   * @throws Problem.Forbidden if the caller may not read what is asked for
   */
  FeedSubscription subscribe(FeedStart from, FeedQuery query, FeedListener listener);
}
