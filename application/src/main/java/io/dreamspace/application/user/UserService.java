package io.dreamspace.application.user;

import io.dreamspace.application.Stores;
import io.dreamspace.application.UnitOfWork;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use cases of users, on stores. */
public final class UserService implements Users {
  private final Stores stores;
  private final UserStore users;
  private final UnitOfWork unitOfWork;
  private final UserRecorder recorder;
  private final InstantSource clock;

  public UserService(Stores stores, InstantSource clock) {
    this.stores = stores;
    this.users = stores.users();
    this.unitOfWork = stores.unitOfWork();
    this.recorder = new UserRecorder(users, clock);
    this.clock = clock;
  }

  @Override
  public Listing<User> list(UserFilter filter, Paging paging) {
    return Listing.of(stores, users, filter, paging);
  }

  @Override
  public UserDetails get(UserId id) {
    return unitOfWork.read(() -> details(find(id)));
  }

  @Override
  public boolean exists(UserId id) {
    return users.exists(id);
  }

  @Override
  public UserDetails record(UserDraft draft) {
    return unitOfWork.write(
        () -> {
          List<Fact> facts = new ArrayList<>();
          User user = recorder.record(draft, facts);
          stores.changes().append(facts, clock.instant());
          return details(user);
        });
  }

  @Override
  public UserDetails edit(UserId id, UserEdit edit) {
    return unitOfWork.write(() -> details(change(find(id), edit)));
  }

  @Override
  public UserDetails delete(UserId id) {
    return unitOfWork.write(
        () -> {
          UserDetails deleted = details(find(id));
          new UserDeletion(stores, id, clock.instant()).run();
          return deleted;
        });
  }

  private User find(UserId id) {
    return users.find(id).orElseThrow(() -> NotFound.of("user", id.value()));
  }

  private UserDetails details(User user) {
    return new UserDetails(
        user,
        stores.specimens().inventory(user.id()),
        stores.ledger().wallet(user.id()).orElse(null));
  }

  private User change(User user, UserEdit edit) {
    LinkedAccounts before = users.accounts(user.id());
    LinkedAccounts after = before;
    if (edit.twitchId() instanceof Edit.Set<@Nullable TwitchId> set) {
      after = show(user, after, set.value());
    }
    @Nullable String name = edit.name().applyTo(user.name());
    TwitchAccount shown = after.shown();
    if (shown != null && edit.name() instanceof Edit.Set) {
      after = after.rename(shown.twitchId(), name);
    }
    recorder.replaceIfChanged(user.id(), before, after);
    User changed = user.showing(after, name).withPreferences(edit.preferences());
    users.update(changed);
    stores.changes().append(new UserFact(Action.UPDATED, user.id()), clock.instant());
    return changed;
  }

  private LinkedAccounts show(User user, LinkedAccounts accounts, @Nullable TwitchId twitchId) {
    if (twitchId != null) {
      recorder.refuseIfOwnedByOther(user.id(), twitchId);
    }
    return accounts.show(twitchId, user.name(), clock.instant());
  }
}
