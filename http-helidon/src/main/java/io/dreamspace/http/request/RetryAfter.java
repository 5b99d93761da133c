package io.dreamspace.http.request;

import io.dreamspace.domain.problem.Problem;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;

/** Tells how long to wait before the next try, in whole seconds, which are never too few. */
public final class RetryAfter {
  private RetryAfter() {}

  public static Header of(Problem.TooSoon problem) {
    long seconds = problem.retryAfter().plusMillis(999).toSeconds();
    return HeaderValues.create(HeaderNames.RETRY_AFTER, seconds);
  }
}
