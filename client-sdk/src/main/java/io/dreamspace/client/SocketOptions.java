package io.dreamspace.client;

import java.time.Duration;

/**
 * How a {@link StreamSocket} waits, and comes back.
 *
 * @param answerTimeout for an answer, and for a message to be sent
 * @param heartbeat how long the server may be silent before it is asked for a sign of life; if none
 *     comes in the same time again, the connection counts as broken
 * @param firstPause before connecting again; doubled before each further time, and then shortened
 *     by up to a half at random
 * @param longestPause beyond which it is not doubled
 * @param backlog how many news may wait for the listener; when there are more, it is cut off until
 *     it has heard these
 */
public record SocketOptions(
    Duration answerTimeout,
    Duration heartbeat,
    Duration firstPause,
    Duration longestPause,
    int backlog) {
  /** Room for what all streams show that may be subscribed to. */
  private static final int SHORTEST_BACKLOG = 1_000;

  private static final SocketOptions DEFAULTS =
      new SocketOptions(
          Duration.ofSeconds(10),
          Duration.ofSeconds(5),
          Duration.ofMillis(200),
          Duration.ofSeconds(30),
          10_000);

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if a time is not positive or is longer than a day, or fewer
   *     than 1,000 news may wait
   */
  public SocketOptions {
    RemoteOptions.requireSensible("answerTimeout", answerTimeout);
    RemoteOptions.requireSensible("heartbeat", heartbeat);
    RemoteOptions.requireSensible("firstPause", firstPause);
    RemoteOptions.requireSensible("longestPause", longestPause);
    if (backlog < SHORTEST_BACKLOG) {
      throw new IllegalArgumentException("'backlog' must be 1000 or more.");
    }
  }

  /** 10 seconds for an answer, 5 for a heartbeat, pauses of 200 ms to 30 s, 10,000 news. */
  public static SocketOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with another time for an answer.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than a day
   */
  public SocketOptions withAnswerTimeout(Duration timeout) {
    return new SocketOptions(timeout, heartbeat, firstPause, longestPause, backlog);
  }

  /**
   * These options with another time for the server to be silent.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than a day
   */
  public SocketOptions withHeartbeat(Duration silence) {
    return new SocketOptions(answerTimeout, silence, firstPause, longestPause, backlog);
  }

  /**
   * These options with other pauses before connecting again.
   *
   * @throws IllegalArgumentException if one is not positive, or longer than a day
   */
  public SocketOptions withPauses(Duration first, Duration longest) {
    return new SocketOptions(answerTimeout, heartbeat, first, longest, backlog);
  }

  /**
   * These options with another number of news that may wait.
   *
   * @throws IllegalArgumentException if it is less than 1,000
   */
  public SocketOptions withBacklog(int count) {
    return new SocketOptions(answerTimeout, heartbeat, firstPause, longestPause, count);
  }
}
