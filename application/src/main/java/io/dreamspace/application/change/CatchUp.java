package io.dreamspace.application.change;

import java.time.Duration;

/** What a reader of the feed wants of the changes that already wait for it. */
public sealed interface CatchUp {
  /** All of them. */
  record All() implements CatchUp {}

  /**
   * Of each object only the newest; besides, of each event the newest replay, unless the event has
   * been deleted since. An object comes more than once if very much waits: once for each {@link
   * ChangeFeed#LOOKED_AT} changes.
   */
  record Latest() implements CatchUp {}

  /**
   * Those that were no older than this when the reader came; earlier ones are passed over. What
   * comes while it is there is told however late it is read. Who asks for one page after another
   * comes anew with each.
   *
   * @param age not negative
   */
  record MaxAge(Duration age) implements CatchUp {
    /**
     * Takes an age as it is.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public MaxAge {
      if (age.isNegative()) {
        throw new IllegalArgumentException("An age is never negative.");
      }
    }
  }
}
