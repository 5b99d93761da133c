package io.dreamspace.application.memory;

import io.dreamspace.application.oauth.AuthorizationCode;
import io.dreamspace.application.oauth.AuthorizationCodeStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

record InMemoryAuthorizationCodeStore(Snapshots snapshots) implements AuthorizationCodeStore {

  @Override
  public Optional<AuthorizationCode> find(SecretHash code) {
    return snapshots.readable().access().codes().all().stream()
        .filter(kept -> kept.code().equals(code))
        .findFirst();
  }

  @Override
  public void put(AuthorizationCode code) {
    AccessState state = snapshots.writable().access();
    state.require(code.client(), code.account());
    state.codes().put(AccessState.key(code.client(), code.account()), code);
  }

  @Override
  public void delete(ClientId client, AccountId account) {
    snapshots.writable().access().codes().remove(AccessState.key(client, account));
  }

  @Override
  public void deleteOf(ClientId client) {
    snapshots.writable().access().codes().removeIf(code -> code.client().equals(client));
  }

  @Override
  public void deleteExpired(Instant now, int most) {
    Rows<String, AuthorizationCode> codes = snapshots.writable().access().codes();
    codes.all().stream()
        .filter(code -> !code.isValid(now))
        .sorted(Comparator.comparing(AuthorizationCode::expiresAt))
        .limit(most)
        .toList()
        .forEach(code -> codes.remove(AccessState.key(code.client(), code.account())));
  }
}
