package io.dreamspace.application.memory;

import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Receipt;
import io.dreamspace.application.once.ReceiptStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

final class InMemoryReceiptStore implements ReceiptStore {
  private final Snapshots snapshots;
  private final AtomicLong lastId = new AtomicLong();

  InMemoryReceiptStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Optional<Receipt> find(String caller, IdempotencyKey key) {
    return snapshots.readable().receipts().all().stream().filter(isOf(caller, key)).findFirst();
  }

  @Override
  public void put(Receipt receipt) {
    Rows<Long, Receipt> receipts = snapshots.writable().receipts();
    receipts.removeIf(isOf(receipt.caller(), receipt.key()));
    receipts.put(lastId.incrementAndGet(), receipt);
  }

  @Override
  public void deleteExpired(Instant now, int most) {
    Rows<Long, Receipt> receipts = snapshots.writable().receipts();
    List<Receipt> expired =
        receipts.all().stream()
            .filter(receipt -> !receipt.isValid(now))
            .sorted(Comparator.comparing(Receipt::expiresAt))
            .limit(most)
            .toList();
    receipts.removeIf(expired::contains);
  }

  private static Predicate<Receipt> isOf(String caller, IdempotencyKey key) {
    return receipt -> receipt.key().equals(key) && receipt.caller().equals(caller);
  }
}
