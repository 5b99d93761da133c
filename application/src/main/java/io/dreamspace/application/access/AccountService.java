package io.dreamspace.application.access;

import io.dreamspace.application.Stores;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import java.time.InstantSource;

/** The use cases of accounts, on stores. */
public final class AccountService implements Accounts {
  public AccountService(Stores stores, InstantSource clock, Caller caller) {}

  @Override
  public Account get(AccountId id) {
    throw new UnsupportedOperationException();
  }
}
