package io.dreamspace.application.once;

import java.time.Instant;
import java.util.Optional;

/** Keeps receipts. */
public interface ReceiptStore {

  /** What this caller got for this key, expired or not. */
  Optional<Receipt> find(String caller, IdempotencyKey key);

  /** Keeps a receipt, in place of the one that its caller had for its key, if there was one. */
  void put(Receipt receipt);

  /**
   * Deletes receipts that have expired by then, so many at most, those first that expired first.
   */
  void deleteExpired(Instant now, int most);
}
