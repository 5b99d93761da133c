package io.dreamspace.application.oauth;

import io.dreamspace.application.access.AccountStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.NotFound;

/**
 * The accounts that clients may act for: those that have a name, since it and the root stream are
 * the first thing that a client asks for.
 */
record NamedAccounts(AccountStore accounts) {

  Account get(AccountId id) {
    Account account = accounts.find(id).orElseThrow(() -> new NotFound("User does not exist."));
    if (account.userName() == null) {
      throw new Conflict("A user name has to be chosen first.");
    }
    return account;
  }
}
