package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;

/** Keeps accounts. No two have the same Twitch account, or names of the same root uri. */
public interface AccountStore {
  Optional<Account> find(AccountId id);

  /** The account whose name has the same root uri. */
  Optional<Account> find(UserName name);

  Optional<Account> find(TwitchId twitchId);

  /** Adds an account whose id no other has. */
  void insert(Account account);

  /** Replaces the name and the Twitch account of this one; the rest of it never changes. */
  void update(Account account);
}
