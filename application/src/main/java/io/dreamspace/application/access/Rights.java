package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem.Forbidden;

/** What this caller may do to accounts, and to what is theirs. */
public record Rights(Caller caller) {

  /**
   * Does nothing if the caller is a bot.
   *
   * @throws Forbidden if not
   */
  public void requireBot() {
    if (!(caller instanceof Caller.Bot)) {
      throw new Forbidden("Only a program with the API key may do this.");
    }
  }

  /**
   * Does nothing if the caller is a bot, or holds this account.
   *
   * @throws Forbidden if not
   */
  public void requireHolder(AccountId account) {
    if (!reach(account)) {
      throw new Forbidden("Only who has this account may do this.");
    }
  }

  /** Whether the caller is a bot, or holds this account. */
  public boolean reach(AccountId account) {
    return switch (caller) {
      case Caller.Bot bot -> true;
      case Caller.Member member -> member.account().equals(account);
      case Caller.Anonymous anonymous -> false;
    };
  }

  /**
   * The account that the caller acts for.
   *
   * @throws Forbidden if there is none
   */
  public AccountId member() {
    if (caller instanceof Caller.Member member) {
      return member.account();
    }
    throw new Forbidden("Only who is signed in may do this.");
  }
}
