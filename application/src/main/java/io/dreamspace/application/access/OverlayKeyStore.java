package io.dreamspace.application.access;

import io.dreamspace.domain.access.OverlayKey;
import io.dreamspace.domain.access.OverlayKeyId;
import io.dreamspace.domain.access.SecretHash;
import java.util.List;
import java.util.Optional;

/** Keeps overlay keys. */
public interface OverlayKeyStore {
  Optional<OverlayKey> find(OverlayKeyId id);

  /** The key with this secret. */
  Optional<OverlayKey> find(SecretHash secret);

  /** All keys, the oldest first; those of one moment in order of their ids. */
  List<OverlayKey> all();

  void insert(OverlayKey key, SecretHash secret);

  /** Deletes a key, if it is there. */
  void delete(OverlayKeyId id);
}
