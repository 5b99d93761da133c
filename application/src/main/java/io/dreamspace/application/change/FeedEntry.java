package io.dreamspace.application.change;

import io.dreamspace.domain.change.Change;
import io.dreamspace.domain.change.Cursor;

/** What a reader of the feed is told. */
public sealed interface FeedEntry {
  /** Something has changed. */
  record Changed(Change change, ObjectState state) implements FeedEntry {}

  /**
   * Changes are missing here. Whoever keeps a copy of what they follow reads it anew; nothing after
   * this is missing.
   *
   * @param resumed after which place it goes on
   */
  record Gap(Reason reason, Cursor asked, Cursor resumed) implements FeedEntry {}

  /** Why changes are missing. */
  enum Reason {
    /** They are no longer kept, see {@link Retention}. */
    RETENTION,

    /** The place is one of another history: the store has been restored or replaced. */
    EPOCH
  }
}
