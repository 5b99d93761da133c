package io.dreamspace.application.change;

import io.dreamspace.domain.change.Cursor;

/** What a {@link FeedListener} hears of, until this is closed. */
public interface FeedSubscription extends AutoCloseable {
  /** After which place the listener goes on: all before it has been heard. */
  Cursor position();

  /**
   * Ends it, and interrupts the listener where it is. Waits a moment until it has returned, unless
   * this is called by the listener. Closing again does nothing.
   */
  @Override
  void close();
}
