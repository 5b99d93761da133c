package io.dreamspace.client;

import io.dreamspace.application.listing.Paging;

/** How many items to ask for at a time, so that pages neither grow large nor become many. */
final class PageSize {
  /** Few enough, should each of them be a large drawing. */
  static final int FIRST = 25;

  private static final long BYTES = 1024 * 1024;
  private static final int GROWTH = 8;

  private PageSize() {}

  /** How many to ask for when this page had been asked for as so many. */
  static int after(Page<?> page, int limit) {
    long bytesEach = Math.max(page.bytes() / Math.max(page.items().size(), 1), 1);
    long grown = Math.min((long) limit * GROWTH, Paging.MAX_LIMIT);
    return (int) Math.clamp(BYTES / bytesEach, 1, grown);
  }
}
