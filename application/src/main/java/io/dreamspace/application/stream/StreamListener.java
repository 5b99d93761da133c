package io.dreamspace.application.stream;

import io.dreamspace.domain.problem.Problem;

/**
 * Hears what happens to streams. Its methods are called one at a time, in the order in which things
 * happened, by a thread that is there for nothing else. What they throw goes to that thread's
 * handler of uncaught exceptions, and the next is told all the same.
 */
@FunctionalInterface
public interface StreamListener {

  /** Something happened. */
  void heard(StreamNews news);

  /**
   * From here on news are missing, because what brings them is cut off, or because this listener
   * was too slow for them. Everything stays subscribed to.
   *
   * @param why one sentence for a person
   */
  default void cutOff(String why) {}

  /**
   * News come again, first what all streams show now that are subscribed to. What else happened
   * since {@link #cutOff} is not told: whoever has to know looks for it.
   */
  default void isBack() {}

  /** What was sent without waiting for an answer was refused. */
  default void refused(Problem problem) {}
}
