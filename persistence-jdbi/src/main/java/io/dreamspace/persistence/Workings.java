package io.dreamspace.persistence;

import java.util.function.UnaryOperator;

/**
 * What is the same for all databases except those of some tests.
 *
 * @param disk makes another disk of the log's own
 * @param logPages how long the log gets, see {@link Checkpoints}
 */
record Workings(UnaryOperator<Disk> disk, int logPages) {

  static Workings standard() {
    return with(UnaryOperator.identity());
  }

  static Workings with(UnaryOperator<Disk> disk) {
    return new Workings(disk, Checkpoints.PAGES);
  }
}
