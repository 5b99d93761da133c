package io.dreamspace.application.memory;

import io.dreamspace.application.access.OverlayKeyStore;
import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.access.SecretHash;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryOverlayKeyStore(Snapshots snapshots) implements OverlayKeyStore {
  /** A key with its secret. */
  record Kept(OverlayKey key, SecretHash secret) {}

  @Override
  public Optional<OverlayKey> find(OverlayKeyId id) {
    return rows().find(id.hex()).map(Kept::key);
  }

  @Override
  public Optional<OverlayKey> find(SecretHash secret) {
    return rows().all().stream()
        .filter(kept -> kept.secret().equals(secret))
        .map(Kept::key)
        .findFirst();
  }

  @Override
  public List<OverlayKey> all() {
    return rows().all().stream()
        .map(Kept::key)
        .sorted(Comparator.comparing(OverlayKey::createdAt).thenComparing(key -> key.id().hex()))
        .toList();
  }

  @Override
  public void insert(OverlayKey key, SecretHash secret) {
    Rows<String, Kept> rows = snapshots.writable().access().overlayKeys();
    if (rows.has(key.id().hex()) || rows.any(kept -> kept.secret().equals(secret))) {
      throw new IllegalStateException("Such an overlay key is there already.");
    }
    rows.put(key.id().hex(), new Kept(key, secret));
  }

  @Override
  public void delete(OverlayKeyId id) {
    snapshots.writable().access().overlayKeys().remove(id.hex());
  }

  private Rows<String, Kept> rows() {
    return snapshots.readable().access().overlayKeys();
  }
}
