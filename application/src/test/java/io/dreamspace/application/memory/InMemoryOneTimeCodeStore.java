package io.dreamspace.application.memory;

import io.dreamspace.application.oauth.OneTimeCode;
import io.dreamspace.application.oauth.OneTimeCodeStore;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryOneTimeCodeStore(Snapshots snapshots) implements OneTimeCodeStore {

  @Override
  public Optional<OneTimeCode> find(SecretHash code) {
    return snapshots.readable().access().oneTimeCodes().all().stream()
        .filter(kept -> kept.code().equals(code))
        .findFirst();
  }

  @Override
  public void insert(OneTimeCode code) {
    AccessState state = snapshots.writable().access();
    state.clients().require(code.client().hex());
    if (state.oneTimeCodes().has(code.client().hex()) || find(code.code()).isPresent()) {
      throw new IllegalStateException(
          "Two clients would have the same code, or one would have two.");
    }
    state.oneTimeCodes().put(code.client().hex(), code);
  }

  @Override
  public void delete(ClientId client) {
    snapshots.writable().access().oneTimeCodes().remove(client.hex());
  }

  @Override
  public List<OneTimeCode> expired(Instant now, int most) {
    return snapshots.readable().access().oneTimeCodes().all().stream()
        .filter(code -> !code.isValid(now))
        .sorted(Comparator.comparing(OneTimeCode::expiresAt))
        .limit(most)
        .toList();
  }
}
