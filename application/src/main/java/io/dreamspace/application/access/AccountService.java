package io.dreamspace.application.access;

import io.dreamspace.application.Stores;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.user.TwitchId;
import java.time.InstantSource;
import java.util.Optional;

/** The use cases of Account, on stores. */
public final class AccountService implements Accounts {
  public AccountService(Stores stores, InstantSource clock, Passwords passwords, Caller caller) {}

  @Override
  public Account get(AccountId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Account> find(UserName name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Account> find(TwitchId twitchId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Account create(AccountDraft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Account chooseName(AccountId id, UserName name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPassword(AccountId id, Password password) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasPassword(AccountId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<UserDetails> viewer(AccountId id) {
    throw new UnsupportedOperationException();
  }
}
