package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a store of users must keep. */
public abstract class UserStoreContract extends FinderContract<UserFilter, User> {
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);
  private static final UserId NOBODY = new UserId(404);

  @Override
  Finder<UserFilter, User> finder() {
    return stores.users();
  }

  @Override
  UserFilter all() {
    return UserFilter.all();
  }

  @Override
  long add(String text) {
    return insert(LinkedAccounts.none(), "somebody", text, Fixtures.NOON).id().value();
  }

  @Override
  void remove(long id) {
    change(() -> stores.users().delete(new UserId(id)));
  }

  @Override
  long idOf(User user) {
    return user.id().value();
  }

  @Test
  void insert_keepsAUserWithoutAccounts() {
    User user = insert(LinkedAccounts.none(), "alllenski", "{}", Fixtures.NOON);

    assertThat(user).isEqualTo(new User(user.id(), null, "alllenski", "{}", Fixtures.NOON));
    assertKept(user);
    assertThat(stores.users().accounts(user.id())).isEqualTo(LinkedAccounts.none());
  }

  @Test
  void insert_tellsNullFromEmpty() {
    User nulls = insert(LinkedAccounts.none(), null, null, Fixtures.NOON);
    User empties = insert(LinkedAccounts.none(), "", "", Fixtures.NOON);
    User nameless = insert(accounts(account("", null)), "ignored", "", Fixtures.NOON);

    assertThat(List.of(nulls, empties, nameless)).allSatisfy(this::assertKept);
    assertThat(nulls.name()).isNull();
    assertThat(empties.name()).isEmpty();
    assertThat(nameless.name()).isNull();
  }

  @Test
  void insert_keepsTimesToTheMicrosecond() {
    for (Instant time : List.of(Moment.EARLIEST, Instant.EPOCH.minusNanos(1_000), Moment.LATEST)) {
      LinkedAccounts accounts =
          accounts(new TwitchAccount(new TwitchId(time.toString()), "name", time));

      User user = insert(accounts, null, null, time);

      assertKept(user);
      assertThat(user.createdAt()).isEqualTo(time);
      assertThat(stores.users().accounts(user.id())).isEqualTo(accounts);
    }
  }

  @ParameterizedTest
  @MethodSource("io.dreamspace.application.Fixtures#texts")
  void insert_keepsTextsToTheLetter(String text) {
    insert(accounts(account("other", text + "!")), null, null, Fixtures.NOON);
    LinkedAccounts accounts = accounts(account(text, text));
    User user = insert(accounts, null, text, Fixtures.NOON);

    assertKept(user);
    assertThat(user.name()).isEqualTo(text);
    assertThat(user.preferences()).isEqualTo(text);
    assertThat(stores.users().accounts(user.id())).isEqualTo(accounts);
    assertThat(stores.users().findByTwitchId(new TwitchId(text))).contains(user);
    assertThat(ids(new UserFilter(null, null, text, TimeRange.always()))).containsExactly(user);
    assertThat(ids(new UserFilter(null, new TwitchId(text), null, TimeRange.always())))
        .containsExactly(user);
  }

  @Test
  void find_answersNothingForNobody() {
    storedUser("1");

    assertThat(stores.users().find(NOBODY)).isEmpty();
    assertThat(stores.users().exists(NOBODY)).isFalse();
    assertThat(stores.users().accounts(NOBODY)).isEqualTo(LinkedAccounts.none());
  }

  @Test
  void update_replacesAllButTheAccounts() {
    User user = storedUser("1", "2");
    User other = storedUser("3");
    LinkedAccounts renamed = accountsOf(user).rename(new TwitchId("1"), "new");
    User changed = user.showing(renamed, null).withPreferences(Edit.set("p"));

    change(
        () -> {
          stores.users().replaceAccounts(user.id(), renamed);
          stores.users().update(changed);
        });

    assertThat(changed.name()).isEqualTo("new");
    assertKept(changed);
    assertKept(other);
    assertThat(accountsOf(user)).isEqualTo(renamed);
  }

  @Test
  void update_takesNameAndPreferencesAway() {
    User user = insert(LinkedAccounts.none(), "name", "p", Fixtures.NOON);
    User changed = user.showing(LinkedAccounts.none(), null).withPreferences(Edit.set(null));

    change(() -> stores.users().update(changed));

    assertThat(changed.name()).isNull();
    assertKept(changed);
  }

  @Test
  void delete_refusesAUserThatSomethingRefersTo() {
    User drew = storedUser("1");
    storedEvent(drew, null);
    User owner = storedUser("2");
    change(() -> stores.specimens().insert(owner.id(), Fixtures.NOON, null));
    User payer = storedUser("3");
    Wallet wallet = Wallet.empty(payer.id()).book(1, Fixtures.NOON);
    change(
        () ->
            stores
                .ledger()
                .insert(Fixtures.aTransactionDraft(payer.id(), 1), Fixtures.NOON, wallet));

    for (User user : List.of(drew, owner, payer)) {
      assertThatThrownBy(() -> remove(user.id().value())).isInstanceOf(RuntimeException.class);
      assertKept(user);
    }
  }

  @Test
  void ids_meetEachCriterion() {
    new FilterMatrix<>(Criterion.class, named("n", "1", Fixtures.NOON))
        .fails(Criterion.NAME, named("N", "2", Fixtures.NOON))
        .fails(Criterion.FROM, named("n", "3", Fixtures.NOON.minusNanos(1_000)))
        .fails(Criterion.BEFORE, named("n", "4", LATER))
        .check(
            stores.users(),
            (asks, id) ->
                new UserFilter(
                    id == null ? null : new UserId(id),
                    null,
                    asks.test(Criterion.NAME) ? "n" : null,
                    Criterion.range(asks.test(Criterion.FROM), asks.test(Criterion.BEFORE))));
  }

  private enum Criterion {
    NAME,
    FROM,
    BEFORE;

    static TimeRange range(boolean from, boolean before) {
      return new TimeRange(from ? Fixtures.NOON : null, before ? LATER : null);
    }
  }

  private long named(String name, String twitchId, Instant createdAt) {
    return idOf(insert(accounts(account(twitchId, name)), null, null, createdAt));
  }

  private User insert(
      LinkedAccounts accounts,
      @Nullable String name,
      @Nullable String preferences,
      Instant createdAt) {
    return write(() -> stores.users().insert(accounts, name, preferences, createdAt));
  }

  private List<User> ids(UserFilter filter) {
    return stores.users().ids(filter, 0, MANY).stream()
        .map(id -> stores.users().find(new UserId(id)).orElseThrow())
        .toList();
  }

  @Test
  void delete_leavesTheOthers() {
    User user = storedUser();
    User other = storedUser();

    remove(user.id().value());

    assertThat(stores.users().find(user.id())).isEmpty();
    assertThat(stores.users().exists(user.id())).isFalse();
    assertKept(other);
  }

  private LinkedAccounts accountsOf(User user) {
    return stores.users().accounts(user.id());
  }

  private void assertKept(User user) {
    assertThat(stores.users().find(user.id())).contains(user);
    assertThat(stores.users().exists(user.id())).isTrue();
    assertThat(stores.users().read(List.of(user.id().value())).items()).containsExactly(user);
  }

  private static LinkedAccounts accounts(TwitchAccount... accounts) {
    return new LinkedAccounts(List.of(accounts));
  }

  private static TwitchAccount account(String id, @Nullable String name) {
    return new TwitchAccount(new TwitchId(id), name, Fixtures.NOON);
  }
}
