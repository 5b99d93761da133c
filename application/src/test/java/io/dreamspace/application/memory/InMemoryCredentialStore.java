package io.dreamspace.application.memory;

import io.dreamspace.application.access.CredentialStore;
import io.dreamspace.application.access.PasswordHash;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.ExternalIdentity;
import java.util.Optional;

record InMemoryCredentialStore(Snapshots snapshots) implements CredentialStore {

  @Override
  public Optional<PasswordHash> password(AccountId account) {
    return snapshots.readable().access().passwords().find(account.hex());
  }

  @Override
  public void setPassword(AccountId account, PasswordHash hash) {
    AccessState state = snapshots.writable().access();
    state.accounts().require(account.hex());
    state.passwords().put(account.hex(), hash);
  }

  @Override
  public Optional<AccountId> find(ExternalIdentity identity) {
    return snapshots.readable().access().identities().find(key(identity));
  }

  @Override
  public void link(ExternalIdentity identity, AccountId account) {
    AccessState state = snapshots.writable().access();
    state.accounts().require(account.hex());
    if (state.identities().has(key(identity))) {
      throw new IllegalStateException("This identity is somebody's.");
    }
    state.identities().put(key(identity), account);
  }

  private static String key(ExternalIdentity identity) {
    return identity.issuer() + '\n' + identity.subject();
  }
}
