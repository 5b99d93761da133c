package io.dreamspace.application.access;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the account of somebody whom a provider vouches for, or makes one. */
final class ExternalSignIn {
  private final CredentialStore credentials;
  private final AccountStore accounts;
  private final AccountRecorder recorder;

  ExternalSignIn(Stores stores, AccountRecorder recorder) {
    this.credentials = stores.access().credentials();
    this.accounts = stores.access().accounts();
    this.recorder = recorder;
  }

  /** To be called within a unit of work. */
  AccountId account(ExternalIdentity identity) {
    return credentials.find(identity).orElseGet(() -> link(identity));
  }

  /**
   * Connects an identity with an account. To be called within a unit of work.
   *
   * @throws Conflict if it is another's
   */
  void connect(AccountId account, ExternalIdentity identity) {
    Optional<AccountId> holder = credentials.find(identity);
    if (holder.isEmpty()) {
      identity.twitchId().ifPresent(twitchId -> recorder.link(account, twitchId));
      credentials.link(identity, account);
    } else if (!holder.get().equals(account)) {
      throw new Conflict("Whoever this is already has another account here.");
    }
  }

  private AccountId link(ExternalIdentity identity) {
    TwitchId twitchId = identity.twitchId().orElse(null);
    AccountId account = known(twitchId).id();
    credentials.link(identity, account);
    return account;
  }

  private Account known(@Nullable TwitchId twitchId) {
    return Optional.ofNullable(twitchId)
        .flatMap(accounts::find)
        .orElseGet(() -> recorder.recordNameless(twitchId));
  }
}
