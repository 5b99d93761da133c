package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.problem.Problem;

/** The accounts of those who own streams. */
public interface Accounts {

  /**
   * An account; it shows nothing that is secret.
   *
   * @throws Problem.NotFound if there is none of this id
   */
  Account get(AccountId id);
}
