package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of users must keep of the Twitch accounts linked to them. */
public abstract class LinkedAccountsContract extends StoresContract {
  private static final UserId NOBODY = new UserId(404);

  @Test
  void insert_showsTheFirstAccount() {
    LinkedAccounts accounts = accounts(account("2", "two"), account("1", null));

    User user = write(() -> stores.users().insert(accounts, "ignored", null, Fixtures.NOON));

    assertThat(user).isEqualTo(new User(user.id(), new TwitchId("2"), "two", null, Fixtures.NOON));
    assertThat(stores.users().find(user.id())).contains(user);
    assertThat(accountsOf(user)).isEqualTo(accounts);
  }

  @Test
  void insert_refusesAnAccountOfAnotherUser() {
    storedUser("1", "2");

    assertThatThrownBy(() -> storedUser("3", "2")).isInstanceOf(RuntimeException.class);
    assertThat(stores.users().findByTwitchId(new TwitchId("3"))).isEmpty();
  }

  @Test
  void findByTwitchId_findsAnyAccount_toTheLetter() {
    User user = storedUser("Ab", "cD");

    assertThat(stores.users().findByTwitchId(new TwitchId("Ab"))).contains(user);
    assertThat(stores.users().findByTwitchId(new TwitchId("cD"))).contains(user);
    for (String other : List.of("ab", "cd", "Ab ", "A", "", "%", "_b")) {
      assertThat(stores.users().findByTwitchId(new TwitchId(other))).as(other).isEmpty();
    }
  }

  @Test
  void replaceAccounts_keepsTheOrderGiven() {
    User user = storedUser("1");
    LinkedAccounts accounts =
        accounts(
            new TwitchAccount(new TwitchId("9"), "newest", Fixtures.NOON.plusSeconds(1)),
            new TwitchAccount(new TwitchId("1"), null, Fixtures.NOON.minusSeconds(1)),
            new TwitchAccount(new TwitchId("0"), "", Fixtures.NOON));

    change(() -> stores.users().replaceAccounts(user.id(), accounts));

    assertThat(accountsOf(user)).isEqualTo(accounts);
  }

  @Test
  void replaceAccounts_setsFreeTheAccountsLeftOut() {
    User before = storedUser("1", "2");
    User after = storedUser("3");

    change(
        () -> {
          stores.users().replaceAccounts(before.id(), accounts(account("2", "2")));
          stores
              .users()
              .replaceAccounts(after.id(), accounts(account("3", "3"), account("1", "1")));
        });

    assertThat(stores.users().findByTwitchId(new TwitchId("1"))).map(User::id).contains(after.id());
    assertThat(stores.users().findByTwitchId(new TwitchId("2")))
        .map(User::id)
        .contains(before.id());
  }

  @Test
  void replaceAccounts_refusesAnAccountOfAnotherUser() {
    User user = storedUser("1");
    User other = storedUser("2");

    assertThatThrownBy(
            () -> change(() -> stores.users().replaceAccounts(user.id(), accountsOf(other))))
        .isInstanceOf(RuntimeException.class);
    assertThat(accountsOf(user).contains(new TwitchId("1"))).isTrue();
  }

  @Test
  void delete_takesTheAccountsToo() {
    User user = storedUser("1", "2");
    User other = storedUser("3");

    change(() -> stores.users().delete(user.id()));

    assertThat(accountsOf(user)).isEqualTo(LinkedAccounts.none());
    assertThat(stores.users().findByTwitchId(new TwitchId("2"))).isEmpty();
    assertThat(stores.users().findByTwitchId(new TwitchId("3"))).contains(other);
    assertThat(storedUser("2").id()).isNotEqualTo(user.id());
  }

  @Test
  void ids_meetTheTwitchIdOfAnyAccount_andTheRest() {
    User user = storedUser("1", "2");
    TwitchId second = new TwitchId("2");
    TimeRange until = new TimeRange(null, Fixtures.NOON);

    assertThat(ids(new UserFilter(null, second, null, TimeRange.always()))).containsExactly(user);
    assertThat(ids(new UserFilter(user.id(), second, "1", TimeRange.always())))
        .containsExactly(user);
    assertThat(ids(new UserFilter(NOBODY, second, null, TimeRange.always()))).isEmpty();
    assertThat(ids(new UserFilter(null, second, "2", TimeRange.always()))).isEmpty();
    assertThat(ids(new UserFilter(null, second, null, until))).isEmpty();
  }

  private List<User> ids(UserFilter filter) {
    return stores.users().ids(filter, 0, 10).stream()
        .map(id -> stores.users().find(new UserId(id)).orElseThrow())
        .toList();
  }

  private LinkedAccounts accountsOf(User user) {
    return stores.users().accounts(user.id());
  }

  private static LinkedAccounts accounts(TwitchAccount... accounts) {
    return new LinkedAccounts(List.of(accounts));
  }

  private static TwitchAccount account(String id, @Nullable String name) {
    return new TwitchAccount(new TwitchId(id), name, Fixtures.NOON);
  }
}
