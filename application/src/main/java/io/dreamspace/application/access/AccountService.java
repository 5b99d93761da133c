package io.dreamspace.application.access;

import io.dreamspace.application.AccessStores;
import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.application.user.Users;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of accounts, on stores. */
public final class AccountService implements Accounts {
  private final UnitOfWork unitOfWork;
  private final AccessStores access;
  private final UserStore userStore;
  private final Users users;
  private final AccountRecorder recorder;
  private final Passwords passwords;
  private final Rights rights;

  public AccountService(
      Stores stores, Users users, AccountRecorder recorder, Passwords passwords, Caller caller) {
    this.unitOfWork = stores.unitOfWork();
    this.access = stores.access();
    this.userStore = stores.users();
    this.users = users;
    this.recorder = recorder;
    this.passwords = passwords;
    this.rights = new Rights(caller);
  }

  @Override
  public Account get(AccountId id) {
    return access.accounts().find(id).orElseThrow(() -> new NotFound("User does not exist."));
  }

  @Override
  public Optional<Account> find(UserName name) {
    return access.accounts().find(name);
  }

  @Override
  public Optional<Account> find(TwitchId twitchId) {
    return access.accounts().find(twitchId);
  }

  @Override
  public Account create(AccountDraft draft) {
    rights.requireBot();
    Password password = draft.password();
    PasswordHash hash = password == null ? null : passwords.hash(password);
    return unitOfWork.write(() -> create(draft, hash));
  }

  private Account create(AccountDraft draft, @Nullable PasswordHash hash) {
    Account account = recorder.record(draft.userName(), draft.twitchId());
    if (hash != null) {
      access.credentials().setPassword(account.id(), hash);
    }
    return account;
  }

  @Override
  public Account chooseName(AccountId id, UserName name) {
    rights.requireHolder(id);
    return unitOfWork.write(() -> recorder.name(get(id), name));
  }

  @Override
  public void setPassword(AccountId id, Password password) {
    rights.requireBot();
    get(id);
    PasswordHash hash = passwords.hash(password);
    unitOfWork.write(
        () -> {
          access.credentials().setPassword(id, hash);
          access.browserSessions().deleteOf(id);
          return null;
        });
  }

  @Override
  public boolean hasPassword(AccountId id) {
    rights.requireHolder(id);
    return access.credentials().password(get(id).id()).isPresent();
  }

  @Override
  public Optional<UserDetails> viewer(AccountId id) {
    rights.requireHolder(id);
    return unitOfWork.read(
        () ->
            Optional.ofNullable(get(id).twitchId())
                .flatMap(userStore::findByTwitchId)
                .map(user -> users.get(user.id())));
  }
}
