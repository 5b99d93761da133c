package io.dreamspace.application.listing;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.change.Cursor;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a filter finds, in order of id, whichever way. It is read while it is iterated, a batch at a
 * time, each batch from the state of that moment, and holds nothing open in between: it need not be
 * closed and may be iterated again.
 *
 * @param <T> what is listed
 */
public interface Listing<T> extends Iterable<T> {

  /** The items in batches, none of them empty; how many make one depends on their size. */
  Iterator<List<T>> batches();

  /** If the limit cut the list: the id after which it goes on. */
  OptionalLong next();

  @Override
  default Iterator<T> iterator() {
    return new FlatIterator<>(batches());
  }

  /**
   * The place in the feed at which the first ids were found: up to ten thousand of them, or all
   * that the limit lets through. What these name is in the list and not created after that place,
   * and whatever changes later comes after it.
   */
  Cursor position();

  /** Lists from a store. Already looks for the first ids. */
  static <F, T> Listing<T> of(Stores stores, Finder<F, T> finder, F filter, Paging paging) {
    return stores.unitOfWork().read(() -> new StoredListing<>(stores, finder, filter, paging));
  }
}
