package io.dreamspace.application.listing;

import io.dreamspace.domain.problem.Problem.Invalid;

/**
 * Which part of a list is wanted.
 *
 * @param after only what has a greater id
 * @param limit at most this many; {@link #UNLIMITED} for all
 */
public record Paging(long after, int limit) {
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** The greatest limit that can be asked for. */
  public static final int MAX_LIMIT = 1_000;

  public Paging {
    if (limit != UNLIMITED && (limit < 1 || limit > MAX_LIMIT)) {
      throw new Invalid("limit", "'limit' must be an integer from 1 to " + MAX_LIMIT + ".");
    }
  }

  /** The whole list. */
  public static Paging everything() {
    return new Paging(0, UNLIMITED);
  }

  /** The list's beginning. */
  public static Paging first(int limit) {
    return new Paging(0, limit);
  }

  boolean limited() {
    return limit != UNLIMITED;
  }
}
