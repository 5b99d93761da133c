package io.dreamspace.application.memory;

import io.dreamspace.application.listing.Batch;
import io.dreamspace.application.listing.Order;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.user.UserStore;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

final class InMemoryUserStore implements UserStore {
  private final Snapshots snapshots;
  private final AtomicLong lastId = new AtomicLong();

  InMemoryUserStore(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Long> ids(UserFilter filter, Order order, long after, int limit) {
    State state = snapshots.readable();
    return state
        .users()
        .ids(user -> Filters.finds(filter, user, state.accountsOf(user.id())), order, after, limit);
  }

  @Override
  public Batch<User> read(List<Long> ids) {
    return Batches.read(ids, snapshots.readable().users()::find, Batches::bytes);
  }

  @Override
  public Optional<User> find(UserId id) {
    return snapshots.readable().users().find(id.value());
  }

  @Override
  public Optional<User> findByTwitchId(TwitchId twitchId) {
    State state = snapshots.readable();
    return state.users().all().stream()
        .filter(user -> state.accountsOf(user.id()).contains(twitchId))
        .findFirst();
  }

  @Override
  public boolean exists(UserId id) {
    return snapshots.readable().users().has(id.value());
  }

  @Override
  public User insert(
      LinkedAccounts accounts,
      @Nullable String name,
      @Nullable String preferences,
      Instant createdAt) {
    State state = snapshots.writable();
    UserId id = new UserId(lastId.incrementAndGet());
    User user = new User(id, null, null, preferences, createdAt).showing(accounts, name);
    state.users().put(id.value(), user);
    replaceAccounts(id, accounts);
    return user;
  }

  @Override
  public void update(User user) {
    State state = snapshots.writable();
    state.user(user.id());
    state.users().put(user.id().value(), user);
  }

  @Override
  public LinkedAccounts accounts(UserId id) {
    return snapshots.readable().accountsOf(id);
  }

  @Override
  public void replaceAccounts(UserId id, LinkedAccounts accounts) {
    State state = snapshots.writable();
    state.user(id);
    for (TwitchAccount account : accounts.list()) {
      Optional<User> owner = findByTwitchId(account.twitchId());
      if (owner.isPresent() && !owner.get().id().equals(id)) {
        throw new IllegalStateException("A Twitch account can be linked to one user only.");
      }
    }
    state.accounts().put(id.value(), accounts);
  }

  @Override
  public void delete(UserId id) {
    State state = snapshots.writable();
    state.refuseIfReferredTo(id);
    state.users().remove(id.value());
    state.accounts().remove(id.value());
  }
}
