package io.dreamspace.application.change;

import org.jspecify.annotations.Nullable;

/**
 * Hears of changes. Its methods are called one at a time, by a thread that is there for nothing
 * else: it may take its time, and nobody waits for it.
 */
@FunctionalInterface
public interface FeedListener {
  /**
   * Hears the next entry. What this throws ends the subscription.
   *
   * @throws InterruptedException if the subscription is being closed
   */
  void hear(FeedEntry entry) throws InterruptedException;

  /**
   * Nothing more is heard. Called once, whatever ends the subscription.
   *
   * @param failure why, if it was not closed
   */
  default void ended(@Nullable RuntimeException failure) {}
}
