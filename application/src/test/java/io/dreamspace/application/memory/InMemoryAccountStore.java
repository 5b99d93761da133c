package io.dreamspace.application.memory;

import io.dreamspace.application.access.AccountStore;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;
import java.util.function.Predicate;

record InMemoryAccountStore(Snapshots snapshots) implements AccountStore {

  @Override
  public Optional<Account> find(AccountId id) {
    return snapshots.readable().access().accounts().find(id.hex());
  }

  @Override
  public Optional<Account> find(UserName name) {
    return findFirst(account -> isCalled(account, name));
  }

  @Override
  public Optional<Account> find(TwitchId twitchId) {
    return findFirst(account -> twitchId.equals(account.twitchId()));
  }

  private Optional<Account> findFirst(Predicate<Account> wanted) {
    return snapshots.readable().access().accounts().all().stream().filter(wanted).findFirst();
  }

  @Override
  public void insert(Account account) {
    put(account, snapshots.writable().access().accounts().has(account.id().hex()));
  }

  @Override
  public void update(Account account) {
    Account before = snapshots.writable().access().accounts().require(account.id().hex());
    put(changed(before, account), false);
  }

  private static Account changed(Account before, Account after) {
    return new Account(
        before.id(), after.userName(), before.rootStream(), after.twitchId(), before.createdAt());
  }

  private void put(Account account, boolean isThere) {
    Rows<String, Account> accounts = snapshots.writable().access().accounts();
    if (isThere || accounts.any(other -> clashes(account, other))) {
      throw new IllegalStateException("Two accounts would have the same id, name or Twitch id.");
    }
    accounts.put(account.id().hex(), account);
  }

  private static boolean clashes(Account account, Account other) {
    UserName name = account.userName();
    TwitchId twitchId = account.twitchId();
    return !account.id().equals(other.id())
        && ((name != null && isCalled(other, name))
            || (twitchId != null && twitchId.equals(other.twitchId())));
  }

  private static boolean isCalled(Account account, UserName name) {
    UserName own = account.userName();
    return own != null && own.rootUri().equals(name.rootUri());
  }
}
