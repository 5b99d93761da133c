package io.dreamspace.application.user;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.change.ChangeLog;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The use cases of linked Twitch accounts, on stores. */
public final class TwitchAccountService implements TwitchAccounts {
  private final UserStore users;
  private final ChangeLog changes;
  private final UnitOfWork unitOfWork;
  private final UserRecorder recorder;
  private final InstantSource clock;

  public TwitchAccountService(Stores stores, InstantSource clock) {
    this.users = stores.users();
    this.changes = stores.changes();
    this.unitOfWork = stores.unitOfWork();
    this.recorder = new UserRecorder(users, clock);
    this.clock = clock;
  }

  @Override
  public LinkedAccounts of(UserId id) {
    return unitOfWork.read(() -> users.accounts(find(id).id()));
  }

  @Override
  public TwitchAccount link(UserId id, TwitchId twitchId, @Nullable String name) {
    return unitOfWork.write(
        () -> {
          User user = find(id);
          recorder.refuseIfOwnedByOther(id, twitchId);
          LinkedAccounts linked = users.accounts(id).link(twitchId, name, clock.instant());
          save(user, linked);
          return account(linked, twitchId);
        });
  }

  @Override
  public TwitchAccount unlink(UserId id, TwitchId twitchId) {
    return unitOfWork.write(
        () -> {
          User user = find(id);
          LinkedAccounts linked = users.accounts(id);
          TwitchAccount account = account(linked, twitchId);
          save(user, linked.unlink(twitchId));
          return account;
        });
  }

  private void save(User user, LinkedAccounts accounts) {
    users.replaceAccounts(user.id(), accounts);
    users.update(user.showing(accounts, null));
    changes.append(new UserFact(Action.UPDATED, user.id()), clock.instant());
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow(() -> NotFound.of("user", id.value()));
  }

  private static TwitchAccount account(LinkedAccounts accounts, TwitchId twitchId) {
    return accounts.list().stream()
        .filter(account -> account.twitchId().equals(twitchId))
        .findFirst()
        .orElseThrow(() -> new NotFound("No such Twitch account is linked to this user."));
  }
}
