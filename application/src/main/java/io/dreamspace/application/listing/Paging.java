package io.dreamspace.application.listing;

import io.dreamspace.domain.problem.Problem.Invalid;

/**
 * Which part of a list is wanted.
 *
 * @param after only what comes after this id: a greater one, or in {@link Order#NEWEST} a smaller
 * @param limit at most this many; {@link #UNLIMITED} for all
 * @param order in which it is listed
 */
public record Paging(long after, int limit, Order order) {
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** The greatest limit that can be asked for. */
  public static final int MAX_LIMIT = 1_000;

  public Paging {
    if (limit != UNLIMITED && (limit < 1 || limit > MAX_LIMIT)) {
      throw new Invalid("limit", "'limit' must be an integer from 1 to " + MAX_LIMIT + ".");
    }
  }

  /** A part of the list from the oldest to the newest. */
  public Paging(long after, int limit) {
    this(after, limit, Order.OLDEST);
  }

  /** The whole list. */
  public static Paging everything() {
    return all(Order.OLDEST);
  }

  /** The whole list, in this order. */
  public static Paging all(Order order) {
    return new Paging(order.beginning(), UNLIMITED, order);
  }

  /** The list's beginning. */
  public static Paging first(int limit) {
    return new Paging(Order.OLDEST.beginning(), limit);
  }

  /** The end of the list, backwards. */
  public static Paging newest(int limit) {
    return new Paging(Order.NEWEST.beginning(), limit, Order.NEWEST);
  }

  boolean limited() {
    return limit != UNLIMITED;
  }
}
