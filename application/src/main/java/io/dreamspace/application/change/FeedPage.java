package io.dreamspace.application.change;

import io.dreamspace.domain.change.Cursor;
import java.util.List;

/**
 * A part of the feed.
 *
 * @param entries in order; a gap comes before all changes
 * @param next after which place it goes on; also if nothing was wanted up to there
 * @param isLast whether there was nothing to come after it
 */
public record FeedPage(List<FeedEntry> entries, Cursor next, boolean isLast, FeedBounds bounds) {
  /** Takes a page as it is. */
  public FeedPage {
    entries = List.copyOf(entries);
  }
}
