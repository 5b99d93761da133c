package io.dreamspace.examples.twitchbot;

/** What the recording thread has to do next. */
sealed interface Step {

  /** Record this message, which nobody but memory knows unless it took too long. */
  record Keep(TwitchMessage message) implements Step {}

  /** Record the next message of the side file. */
  record Read() implements Step {}

  /** Pass over the next message of the side file: it was recorded from memory meanwhile. */
  record Skip() implements Step {}

  /** Empty the side file: all of it is recorded. */
  record Clear() implements Step {}

  /** End. */
  record End() implements Step {}
}
