package io.dreamspace.client;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.change.Cursor;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A list on a server, read page by page. With a limit there is one page; without, each is asked for
 * when the one before it has been used up. The first page is read at once, as lists in this process
 * find their first ids at once, and serves the first iteration; each later one reads it anew.
 */
final class RemoteListing<T> implements Listing<T> {
  private final Pages<T> pages;
  private final Paging paging;
  private final boolean isLimited;
  private final OptionalLong next;
  private final @Nullable Cursor position;
  private final AtomicReference<@Nullable Page<T>> first;

  /** Asks for a page. */
  @FunctionalInterface
  interface Pages<T> {
    Page<T> read(long after, int limit);
  }

  RemoteListing(Pages<T> pages, Paging paging) {
    this.pages = pages;
    this.paging = paging;
    this.isLimited = paging.limit() != Paging.UNLIMITED;
    Page<T> page = pages.read(paging.after(), firstLimit());
    this.position = page.position();
    this.next = isLimited ? page.next() : OptionalLong.empty();
    this.first = new AtomicReference<>(page);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the server is one that does not tell
   */
  @Override
  public Cursor position() {
    if (position == null) {
      throw new IllegalStateException("The server does not tell at which place the list was read.");
    }
    return position;
  }

  @Override
  public OptionalLong next() {
    return next;
  }

  @Override
  public Iterator<List<T>> batches() {
    return new Batches();
  }

  private int firstLimit() {
    return isLimited ? paging.limit() : PageSize.FIRST;
  }

  private final class Batches implements Iterator<List<T>> {
    private @Nullable Page<T> kept = first.getAndSet(null);
    private OptionalLong after = OptionalLong.of(paging.after());
    private int limit = firstLimit();
    private List<T> batch = List.of();

    @Override
    public boolean hasNext() {
      while (batch.isEmpty() && after.isPresent()) {
        take(kept == null ? pages.read(after.getAsLong(), limit) : kept);
      }
      return !batch.isEmpty();
    }

    @Override
    public List<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      List<T> items = batch;
      batch = List.of();
      return items;
    }

    private void take(Page<T> page) {
      kept = null;
      batch = page.items();
      after = isLimited ? OptionalLong.empty() : page.next();
      limit = PageSize.after(page, limit);
    }
  }
}
