package io.dreamspace.application.listing;

import java.util.Comparator;
import java.util.List;

/** In which order a list goes through the ids, which are given in the order of creation. */
public enum Order {
  /** Ascending ids. */
  OLDEST(0),

  /** Descending ids. */
  NEWEST(Long.MAX_VALUE);

  private final long beginning;

  Order(long beginning) {
    this.beginning = beginning;
  }

  /** The order in which these ids stand; of one alone, or none, it is {@link #OLDEST}. */
  public static Order of(List<Long> ids) {
    return ids.size() > 1 && ids.getFirst() > ids.getLast() ? NEWEST : OLDEST;
  }

  /** What all stored ids come after. */
  public long beginning() {
    return beginning;
  }

  /** Compares ids by where they stand in a list. */
  public Comparator<Long> comparator() {
    return switch (this) {
      case OLDEST -> Comparator.naturalOrder();
      case NEWEST -> Comparator.reverseOrder();
    };
  }
}
