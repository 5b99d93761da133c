package io.dreamspace.application.listing;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.change.Cursor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

final class StoredListing<F, T> implements Listing<T> {
  /** Ids are small and found by indexes alone: many at a time make filters cheap. */
  private static final int IDS_AT_A_TIME = 10_000;

  private static final int ROWS_AT_A_TIME = 1_000;

  private final Finder<F, T> finder;
  private final F filter;
  private final Order order;
  private final Cursor position;
  private final List<Long> firstIds;
  private final boolean endsWithFirst;
  private final OptionalLong next;

  StoredListing(Stores stores, Finder<F, T> finder, F filter, Paging paging) {
    this.finder = finder;
    this.position = new Cursor(stores.changes().epoch(), stores.changes().last());
    this.filter = filter;
    this.order = paging.order();
    int wanted = paging.limited() ? paging.limit() : IDS_AT_A_TIME;
    List<Long> found = finder.ids(filter, order, paging.after(), wanted + 1);
    boolean more = found.size() > wanted;
    this.firstIds = more ? found.subList(0, wanted) : found;
    this.endsWithFirst = paging.limited() || !more;
    this.next =
        paging.limited() && more ? OptionalLong.of(firstIds.getLast()) : OptionalLong.empty();
  }

  @Override
  public Cursor position() {
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

  private final class Batches implements Iterator<List<T>> {
    private List<Long> ids = firstIds;
    private boolean lastIds = endsWithFirst;
    private List<T> batch = List.of();

    @Override
    public boolean hasNext() {
      while (batch.isEmpty() && !ids.isEmpty()) {
        Batch<T> read = finder.read(ids.subList(0, Math.min(ROWS_AT_A_TIME, ids.size())));
        batch = read.items();
        goOnAfter(read.through());
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

    private void goOnAfter(long id) {
      int read = Collections.binarySearch(ids, id, order.comparator()) + 1;
      ids = ids.subList(read, ids.size());
      if (ids.isEmpty() && !lastIds) {
        ids = finder.ids(filter, order, id, IDS_AT_A_TIME);
        lastIds = ids.size() < IDS_AT_A_TIME;
      }
    }
  }
}
