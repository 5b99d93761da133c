package io.dreamspace.application.memory;

import io.dreamspace.application.oauth.Grant;
import io.dreamspace.application.oauth.GrantStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.SecretHash;
import io.dreamspace.domain.client.ClientId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record InMemoryGrantStore(Snapshots snapshots) implements GrantStore {

  @Override
  public Optional<Grant> find(ClientId client, AccountId account) {
    return snapshots.readable().access().grants().find(AccessState.key(client, account));
  }

  @Override
  public Optional<Grant> findByAccessToken(SecretHash token) {
    return all().stream().filter(grant -> grant.accessToken().equals(token)).findFirst();
  }

  @Override
  public Optional<Grant> findByRefreshToken(SecretHash token) {
    return all().stream().filter(grant -> grant.refreshToken().equals(token)).findFirst();
  }

  private Collection<Grant> all() {
    return snapshots.readable().access().grants().all();
  }

  @Override
  public List<Grant> of(AccountId account) {
    return all().stream()
        .filter(grant -> grant.account().equals(account))
        .sorted(
            Comparator.comparing(Grant::issuedAt)
                .reversed()
                .thenComparing(grant -> grant.client().hex()))
        .toList();
  }

  @Override
  public void put(Grant grant) {
    AccessState state = snapshots.writable().access();
    state.require(grant.client(), grant.account());
    state.grants().put(AccessState.key(grant.client(), grant.account()), grant);
  }

  @Override
  public void delete(ClientId client, AccountId account) {
    snapshots.writable().access().grants().remove(AccessState.key(client, account));
  }

  @Override
  public void deleteOf(ClientId client) {
    snapshots.writable().access().grants().removeIf(grant -> grant.client().equals(client));
  }

  @Override
  public List<Grant> expired(Instant by, int most) {
    return all().stream()
        .filter(grant -> !grant.permitsRefresh(by))
        .sorted(Comparator.comparing(Grant::refreshExpiresAt))
        .limit(most)
        .toList();
  }
}
