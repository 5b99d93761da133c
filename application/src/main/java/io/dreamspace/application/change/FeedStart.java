package io.dreamspace.application.change;

import io.dreamspace.domain.change.Cursor;

/** Where a reader of the feed begins. */
public sealed interface FeedStart {
  /** With what changes from now on. */
  record Latest() implements FeedStart {}

  /** With the first change that is still kept. */
  record Earliest() implements FeedStart {}

  /** With what comes after this place. */
  record After(Cursor cursor) implements FeedStart {}
}
