package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.access.OverlayKeyStore;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of overlay keys must do. */
public abstract class OverlayKeyStoreContract extends AccessStoresContract {

  @Test
  void find_answersAKey_byItsIdAndByItsSecret() {
    OverlayKey key = insert(1, "OBS, Zürich \uD83D\uDE80");
    insert(2, "other");

    assertThat(keys().find(key.id())).contains(key);
    assertThat(keys().find(hash(1))).contains(key);
    assertThat(keys().find(hash(3))).isEmpty();
    assertThat(keys().find(id(3))).isEmpty();
  }

  @Test
  void all_areTheOldestFirst() {
    OverlayKey latest = insert(3, Fixtures.NOON.plusSeconds(1));
    OverlayKey second = insert(8, Fixtures.NOON);
    OverlayKey first = insert(7, Fixtures.NOON);
    OverlayKey oldest = insert(9, Fixtures.NOON.minusSeconds(1));

    assertThat(keys().all()).containsExactly(oldest, first, second, latest);
  }

  @Test
  void insert_refusesWhatIsThereAlready() {
    insert(1, "first");
    OverlayKey sameSecret = new OverlayKey(id(2), "second", Fixtures.NOON);

    assertThatThrownBy(() -> insert(1, "again")).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> change(() -> keys().insert(sameSecret, hash(1))))
        .isInstanceOf(RuntimeException.class);
    assertThat(keys().all()).hasSize(1);
  }

  @Test
  void delete_takesOneKey() {
    OverlayKey gone = insert(1, "gone");
    OverlayKey stays = insert(2, "stays");

    change(() -> keys().delete(gone.id()));
    change(() -> keys().delete(id(7)));

    assertThat(keys().all()).containsExactly(stays);
    assertThat(keys().find(hash(1))).isEmpty();
  }

  private OverlayKey insert(int number, String name) {
    return insert(
        number, new OverlayKey(id(number), name, Fixtures.NOON.plusNanos(number * 1_000L)));
  }

  private OverlayKey insert(int number, Instant createdAt) {
    return insert(number, new OverlayKey(id(number), "a", createdAt));
  }

  private OverlayKey insert(int number, OverlayKey key) {
    change(() -> keys().insert(key, hash(number)));
    return key;
  }

  private static OverlayKeyId id(int number) {
    return new OverlayKeyId("%024x".formatted(number));
  }

  private OverlayKeyStore keys() {
    return stores.access().overlayKeys();
  }
}
