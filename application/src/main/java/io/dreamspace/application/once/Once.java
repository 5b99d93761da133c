package io.dreamspace.application.once;

import io.dreamspace.application.UnitOfWork;
import io.dreamspace.domain.problem.Problem;
import java.time.Duration;
import java.util.function.Supplier;

/** Does what one caller asks for once for each key. Safe for use by many threads. */
public final class Once {
  private static final Duration RECEIPTS_KEPT = Duration.ofHours(24);

  private final UnitOfWork unitOfWork;
  private final Receipts receipts;

  /** To be had from the engine. */
  public Once(UnitOfWork unitOfWork, Receipts receipts) {
    this.unitOfWork = unitOfWork;
    this.receipts = receipts;
  }

  /**
   * What came of a request.
   *
   * @param repeated whether it had been done before, so that nothing was done now
   */
  public record Outcome(String text, boolean repeated) {}

  /**
   * Does work, unless this request was done under this key in the last 24 hours. The work and its
   * receipt are in one unit of work: both are kept, or neither if the work throws.
   *
   * @param work answers what is to be told to whoever asks again; a unit of work, which may be run
   *     again after it was taken back
   * @throws Problem.Conflict if the key was used for another request
   */
  public Outcome perform(IdempotencyKey key, Fingerprint request, Supplier<String> work) {
    return unitOfWork.write(
        () ->
            receipts
                .outcome(key, request)
                .map(known -> new Outcome(known, true))
                .orElseGet(() -> performNow(key, request, work)));
  }

  private Outcome performNow(IdempotencyKey key, Fingerprint request, Supplier<String> work) {
    String outcome = work.get();
    receipts.keep(key, request, outcome, RECEIPTS_KEPT);
    return new Outcome(outcome, false);
  }
}
