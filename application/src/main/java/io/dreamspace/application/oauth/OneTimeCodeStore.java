package io.dreamspace.application.oauth;

import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the codes of disposable clients, of which each has one at most. */
public interface OneTimeCodeStore {
  /** The code of this hash, expired or not. */
  Optional<OneTimeCode> find(SecretHash code);

  /** Adds a code that is nobody's yet, to a client that has none. */
  void insert(OneTimeCode code);

  /** Deletes the code of a client, if it has one. */
  void delete(ClientId client);

  /** Those that have expired by then, so many at most, the first to expire first. */
  List<OneTimeCode> expired(Instant now, int most);
}
