package io.dreamspace.application.access;

import io.dreamspace.application.IdSource;
import io.dreamspace.application.Stores;
import io.dreamspace.application.stream.StreamRecorder;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.user.TwitchId;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Makes accounts, and their root streams. To be called within a unit of work of the caller's. */
public final class AccountRecorder {
  private final AccountStore accounts;
  private final StreamRecorder streams;
  private final InstantSource clock;
  private final IdSource ids;

  /**
   * Makes accounts in these stores.
   *
   * @param clock in whole microseconds
   */
  public AccountRecorder(Stores stores, InstantSource clock, IdSource ids) {
    this.accounts = stores.access().accounts();
    this.streams = new StreamRecorder(stores, clock);
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Makes an account that has no name yet.
   *
   * @throws Conflict if the Twitch account belongs to another
   */
  Account recordNameless(@Nullable TwitchId twitchId) {
    if (twitchId != null) {
      requireFree(twitchId);
    }
    Account account =
        new Account(
            new AccountId(ids.next()), null, new StreamId(ids.next()), twitchId, clock.instant());
    accounts.insert(account);
    return account;
  }

  private void requireFree(TwitchId twitchId) {
    if (accounts.find(twitchId).isPresent()) {
      throw new Conflict("This Twitch account belongs to another account.");
    }
  }

  /**
   * Gives an account the Twitch account that is its holder's, unless it has it.
   *
   * @throws Conflict if it has another, or the Twitch account belongs to another
   */
  void link(AccountId id, TwitchId twitchId) {
    Account account = accounts.find(id).orElseThrow(() -> new NotFound("User does not exist."));
    TwitchId before = account.twitchId();
    if (before == null) {
      requireFree(twitchId);
      accounts.update(account.linked(twitchId));
    } else if (!before.equals(twitchId)) {
      throw new Conflict("This account has another Twitch account.");
    }
  }

  /**
   * Makes an account and its root stream.
   *
   * @throws Conflict if the name is taken, or the Twitch account belongs to another
   */
  Account record(UserName name, @Nullable TwitchId twitchId) {
    return name(recordNameless(twitchId), name);
  }

  /**
   * Gives an account its name, and makes its root stream.
   *
   * @throws Conflict if it has one, or the name is taken
   */
  Account name(Account account, UserName name) {
    if (account.userName() != null) {
      throw new Conflict("A user name is chosen once.");
    }
    Account named = account.named(name);
    streams.recordRoot(account.rootStream(), name, account.id());
    accounts.update(named);
    return named;
  }
}
