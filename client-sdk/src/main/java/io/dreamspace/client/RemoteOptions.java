package io.dreamspace.client;

import java.time.Duration;

/**
 * How long a {@link RemoteSession} waits, and how often it tries again.
 *
 * @param connectTimeout for a connection to be made
 * @param attemptTimeout for one request to be sent and answered to its end
 * @param callTimeout for a call with all its retries; what is left of it also cuts an attempt short
 * @param retries how often a request is sent again at most; 0 for never
 * @param firstPause before the first retry; doubled before each further one, and then shortened by
 *     up to a half at random
 */
public record RemoteOptions(
    Duration connectTimeout,
    Duration attemptTimeout,
    Duration callTimeout,
    int retries,
    Duration firstPause) {
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final RemoteOptions DEFAULTS =
      new RemoteOptions(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          5,
          Duration.ofMillis(200));

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if a time is not positive or is longer than a day, or the
   *     number of retries negative
   */
  public RemoteOptions {
    requireSensible("connectTimeout", connectTimeout);
    requireSensible("attemptTimeout", attemptTimeout);
    requireSensible("callTimeout", callTimeout);
    requireSensible("firstPause", firstPause);
    if (retries < 0) {
      throw new IllegalArgumentException("'retries' must not be negative.");
    }
  }

  /** 5 seconds to connect, 20 for an attempt, 60 for a call, and 5 retries from 200 ms on. */
  public static RemoteOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with another time for a connection to be made.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than a day
   */
  public RemoteOptions withConnectTimeout(Duration timeout) {
    return new RemoteOptions(timeout, attemptTimeout, callTimeout, retries, firstPause);
  }

  /**
   * These options with another time for one request and its answer.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than a day
   */
  public RemoteOptions withAttemptTimeout(Duration timeout) {
    return new RemoteOptions(connectTimeout, timeout, callTimeout, retries, firstPause);
  }

  /**
   * These options with another time for a call and all its retries.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than a day
   */
  public RemoteOptions withCallTimeout(Duration timeout) {
    return new RemoteOptions(connectTimeout, attemptTimeout, timeout, retries, firstPause);
  }

  /**
   * These options with another number of retries; 0 for none.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public RemoteOptions withRetries(int count) {
    return new RemoteOptions(connectTimeout, attemptTimeout, callTimeout, count, firstPause);
  }

  /**
   * These options with another pause before the first retry.
   *
   * @throws IllegalArgumentException if it is not positive, or longer than a day
   */
  public RemoteOptions withFirstPause(Duration pause) {
    return new RemoteOptions(connectTimeout, attemptTimeout, callTimeout, retries, pause);
  }

  static void requireSensible(String name, Duration duration) {
    if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("'" + name + "' must be positive, and a day at most.");
    }
  }
}
