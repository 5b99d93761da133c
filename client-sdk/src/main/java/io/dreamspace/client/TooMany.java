package io.dreamspace.client;

import io.dreamspace.domain.problem.Problem.TooSoon;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer of 429 becomes: too many requests, until some time later. */
final class TooMany {
  static final int STATUS = 429;

  private static final String RETRY_AFTER = "Retry-After";

  /** The API's own form; the header may also hold a date. */
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private TooMany() {}

  /** Empty if it does not say until when, as the API does. */
  static Optional<TooSoon> problem(Answer answer, String sentence) {
    return answer
        .header(RETRY_AFTER)
        .filter(text -> SECONDS.matcher(text).matches())
        .map(text -> Duration.ofSeconds(Math.max(1, Long.parseLong(text))))
        .map(pause -> new TooSoon(sentence, pause));
  }
}
