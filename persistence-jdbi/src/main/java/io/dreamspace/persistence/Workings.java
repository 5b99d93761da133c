package io.dreamspace.persistence;

import java.util.function.UnaryOperator;

/**
 * What is the same for all databases except those of some tests.
 *
 * @param log makes another disk of the log's own
 * @param file makes another disk of the database file's own
 * @param logPages how long the log gets, see {@link Checkpoints}
 */
record Workings(UnaryOperator<Disk> log, UnaryOperator<Disk> file, int logPages) {

  static Workings standard() {
    return withLog(Checkpoints.PAGES);
  }

  static Workings withLog(int pages) {
    return new Workings(UnaryOperator.identity(), UnaryOperator.identity(), pages);
  }
}
