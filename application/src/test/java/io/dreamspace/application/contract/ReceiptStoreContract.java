package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Receipt;
import io.dreamspace.application.once.ReceiptStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of receipts must do. */
public abstract class ReceiptStoreContract extends StoresContract {
  private static final IdempotencyKey KEY = new IdempotencyKey("key");

  @Test
  void find_answersWhatWasPut() {
    Receipt receipt = receipt("bot", "~!\"key':", Fixtures.NOON.plusNanos(1_000));
    put(receipt);

    assertThat(receipts().find("bot", receipt.key())).contains(receipt);
  }

  @Test
  void find_ofAnotherCallerOrKey_isEmpty() {
    put(receipt("bot", "key", Fixtures.NOON));

    assertThat(receipts().find("bots", KEY)).isEmpty();
    assertThat(receipts().find("BOT", KEY)).isEmpty();
    assertThat(receipts().find("bot", new IdempotencyKey("KEY"))).isEmpty();
    assertThat(receipts().find("bot", new IdempotencyKey("key2"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void put_keepsEveryOutcome(String text) {
    Receipt receipt = new Receipt(text, KEY, fingerprint('a'), text, Fixtures.NOON, Fixtures.NOON);
    put(receipt);

    assertThat(receipts().find(text, KEY)).contains(receipt);
  }

  @Test
  void put_keepsALargeOutcome() {
    String large = Fixtures.aLargeText();
    put(new Receipt("bot", KEY, fingerprint('a'), large, Fixtures.NOON, Fixtures.NOON));

    assertThat(receipts().find("bot", KEY).map(Receipt::outcome)).contains(large);
  }

  @Test
  void put_takesThePlaceOfTheOneBefore() {
    Instant later = Fixtures.NOON.plusSeconds(1);
    put(receipt("bot", "key", Fixtures.NOON));
    put(receipt("other", "key", Fixtures.NOON));
    Receipt second = new Receipt("bot", KEY, fingerprint('b'), "second", later, later);
    put(second);

    assertThat(receipts().find("bot", KEY)).contains(second);
    assertThat(receipts().find("other", KEY)).contains(receipt("other", "key", Fixtures.NOON));
  }

  @Test
  void deleteExpired_deletesThoseWhoseTimeHasCome() {
    put(receipt("bot", "past", Fixtures.NOON.minus(Duration.ofDays(1))));
    put(receipt("bot", "now", Fixtures.NOON));
    put(receipt("bot", "soon", Fixtures.NOON.plusNanos(1_000)));

    change(() -> receipts().deleteExpired(Fixtures.NOON, 10));

    assertThat(kept("past", "now", "soon")).containsExactly("soon");
  }

  @Test
  void deleteExpired_deletesNoMoreThanItMay_andTheOldestFirst() {
    List<String> keys = IntStream.range(0, 10).mapToObj(number -> "k" + number).toList();
    for (int number = 9; number >= 0; number--) {
      put(receipt("bot", keys.get(number), Fixtures.NOON.minusSeconds(10 - number)));
    }

    change(() -> receipts().deleteExpired(Fixtures.NOON, 4));

    assertThat(kept(keys.toArray(String[]::new))).isEqualTo(keys.subList(4, 10));
  }

  private List<String> kept(String... keys) {
    return List.of(keys).stream()
        .map(key -> receipts().find("bot", new IdempotencyKey(key)))
        .flatMap(Optional::stream)
        .map(receipt -> receipt.key().value())
        .toList();
  }

  private ReceiptStore receipts() {
    return stores.receipts();
  }

  private void put(Receipt receipt) {
    change(() -> receipts().put(receipt));
  }

  private static Receipt receipt(String caller, String key, Instant expiresAt) {
    return new Receipt(
        caller, new IdempotencyKey(key), fingerprint('a'), "outcome", Fixtures.NOON, expiresAt);
  }

  private static Fingerprint fingerprint(char digit) {
    return new Fingerprint(String.valueOf(digit).repeat(64));
  }
}
