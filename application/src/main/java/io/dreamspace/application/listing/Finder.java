package io.dreamspace.application.listing;

import java.util.List;
import java.util.function.Consumer;

/**
 * The part of a store that finds things. It answers in two steps, so that the first needs nothing
 * but indexes, and the second never holds more than one batch.
 *
 * @param <F> says what is wanted
 * @param <T> what is answered
 */
public interface Finder<F, T> {

  /** How many bytes of text a batch may hold, unless it holds one item alone. */
  int BATCH_BYTES = 4 * 1024 * 1024;

  /** The ids of what the filter finds, in this order, each of them after {@code after} in it. */
  List<Long> ids(F filter, Order order, long after, int limit);

  /** The ids of what the filter finds, ascending, each greater than {@code after}. */
  default List<Long> ids(F filter, long after, int limit) {
    return ids(filter, Order.OLDEST, after, limit);
  }

  /**
   * What has these ids, in their order; those that nothing has are passed over. Cut short only
   * where the next item would make it hold too much text. Costs a fixed number of statements.
   *
   * @param ids ascending or descending, at least one
   */
  Batch<T> read(List<Long> ids);

  /**
   * Passes on the ids of all that the filter finds, ascending, a thousand at a time; never none.
   */
  default void forEachIds(F filter, Consumer<List<Long>> action) {
    List<Long> ids = ids(filter, 0, 1_000);
    while (!ids.isEmpty()) {
      action.accept(ids);
      ids = ids(filter, ids.getLast(), 1_000);
    }
  }
}
