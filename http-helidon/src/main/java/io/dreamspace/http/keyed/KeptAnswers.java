package io.dreamspace.http.keyed;

import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Once;
import io.dreamspace.application.once.Once.Outcome;
import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first answers to the requests of one caller, which are given again. Refusals are among them,
 * but for those that say to come again.
 */
public record KeptAnswers(Once once) {
  private static final Header REPLAY = HeaderValues.createCached("Idempotent-Replay", "true");

  /**
   * Does a request, unless it was done.
   *
   * @param work does it, and answers what is to be kept
   * @param refusal what is kept of what the work throws; null if nothing is, and it is thrown on
   */
  public Outcome answer(
      IdempotencyKey key,
      Fingerprint request,
      Supplier<String> work,
      Function<RuntimeException, @Nullable WholeAnswer> refusal) {
    try {
      return once.perform(key, request, work);
    } catch (RuntimeException thrown) {
      WholeAnswer refused = refusal.apply(thrown);
      if (refused == null) {
        throw thrown;
      }
      // Its unit of work is gone; if the same was asked for meanwhile, what came of that counts.
      return once.perform(key, request, refused::text);
    }
  }

  /** Says to whoever asked again that nothing was done now. */
  public static void mark(Outcome outcome, ServerResponse response) {
    if (outcome.repeated()) {
      response.header(REPLAY);
    }
  }
}
