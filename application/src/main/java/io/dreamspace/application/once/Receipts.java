package io.dreamspace.application.once;

import io.dreamspace.domain.problem.Problem.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The receipts of one caller. To be looked for and written in the unit of work that does what they
 * are for, so that both are there or neither.
 */
public final class Receipts {
  /** More than one new receipt leaves behind, so that those that expire never pile up. */
  private static final int CLEARED_AT_ONCE = 4;

  private final ReceiptStore store;
  private final InstantSource clock;
  private final String caller;

  /**
   * The receipts of the caller of this name.
   *
   * @param clock in whole microseconds
   */
  public Receipts(ReceiptStore store, InstantSource clock, String caller) {
    this.store = store;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * What came of this request, if it was done under this key and its receipt has not expired.
   *
   * @throws Conflict if the key stands for another request
   */
  public Optional<String> outcome(IdempotencyKey key, Fingerprint request) {
    Instant now = clock.instant();
    Optional<Receipt> receipt = store.find(caller, key).filter(found -> found.isValid(now));
    if (receipt.isPresent() && !receipt.get().request().equals(request)) {
      throw new Conflict("This idempotency key was already used for another request.");
    }
    return receipt.map(Receipt::outcome);
  }

  /** Keeps what came of a request, for so long, and makes room for it. */
  public void keep(IdempotencyKey key, Fingerprint request, String outcome, Duration retention) {
    Instant now = clock.instant();
    store.deleteExpired(now, CLEARED_AT_ONCE);
    store.put(new Receipt(caller, key, request, outcome, now, now.plus(retention)));
  }
}
