package io.dreamspace.http.request;

import io.dreamspace.domain.problem.Problem.TooSoon;

/** When somebody who came too soon may come again, as the header of this name says it. */
public final class RetryAfter {
  public static final String NAME = "Retry-After";

  private static final int ALMOST_A_SECOND_MILLIS = 999;

  private RetryAfter() {}

  /** In whole seconds, rather too many than too few. */
  public static String seconds(TooSoon problem) {
    return Long.toString(problem.retryAfter().plusMillis(ALMOST_A_SECOND_MILLIS).toSeconds());
  }
}
