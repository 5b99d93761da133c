package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The use cases of linked Twitch accounts. */
abstract class TwitchAccountsContract extends SubjectContract {
  private static final TwitchId SECOND = new TwitchId("second");
  private static final UserId NOBODY = new UserId(404);

  @Test
  void of_answersTheAccounts_theOneShownFirst() {
    User user = recordedUser("first");
    Instant later = clock().advance(Duration.ofMinutes(1));
    accounts().link(user.id(), SECOND, "other");

    assertThat(accounts().of(user.id()).list())
        .containsExactly(
            new TwitchAccount(new TwitchId("first"), "first", Fixtures.NOON),
            new TwitchAccount(SECOND, "other", later));
  }

  @Test
  void of_nobody_isNotFound() {
    assertNotFound("There is no user 404.", () -> accounts().of(NOBODY));
  }

  @Test
  void link_leavesTheAccountShown() {
    User user = recordedUser("first");

    TwitchAccount linked = accounts().link(user.id(), SECOND, null);

    assertThat(linked).isEqualTo(new TwitchAccount(SECOND, null, Fixtures.NOON));
    assertThat(session().users().get(user.id()).user()).isEqualTo(user);
    assertThat(session().users().record(Fixtures.aUser("second", "new")).user().id())
        .isEqualTo(user.id());
  }

  @Test
  void link_ofTheFirst_isShown() {
    User user = session().users().record(Fixtures.anUnknownUser("name")).user();

    accounts().link(user.id(), SECOND, "new");

    assertThat(session().users().get(user.id()).user())
        .isEqualTo(new User(user.id(), SECOND, "new", null, Fixtures.NOON));
  }

  @Test
  void link_ofOneThatIsLinkedAlready_givesItTheName() {
    User user = recordedUser("first");
    accounts().link(user.id(), SECOND, "old");
    clock().advance(Duration.ofMinutes(1));

    assertThat(accounts().link(user.id(), SECOND, "new"))
        .isEqualTo(new TwitchAccount(SECOND, "new", Fixtures.NOON));
    accounts().link(user.id(), new TwitchId("first"), "newer");

    assertThat(session().users().get(user.id()).user().name()).isEqualTo("newer");
    assertThat(accounts().of(user.id()).list())
        .extracting(TwitchAccount::name)
        .containsExactly("newer", "new");
  }

  @Test
  void link_ofAnotherUsers_isAConflict() {
    User user = recordedUser("first");
    User other = recordedUser("other");
    accounts().link(other.id(), SECOND, null);

    for (String taken : List.of("other", "second")) {
      assertConflict(
          "That Twitch id belongs to user " + other.id().value() + ".",
          () -> accounts().link(user.id(), new TwitchId(taken), "mine"));
    }
    assertThat(accounts().of(other.id()).list())
        .extracting(TwitchAccount::name)
        .containsExactly("other", null);
  }

  @Test
  void link_toNobody_isNotFound() {
    assertNotFound("There is no user 404.", () -> accounts().link(NOBODY, SECOND, null));
  }

  @Test
  void link_ofTheSame_toManyUsersAtOnce_leavesItToOne() {
    List<User> users = Concurrently.call(64, number -> recordedUser("n" + number));

    List<Boolean> linked = Concurrently.call(64, number -> linked(users.get(number)));

    assertThat(Collections.frequency(linked, true)).isEqualTo(1);
    User owner = users.get(linked.indexOf(true));
    assertThat(session().users().record(Fixtures.aUser("second", "new")).user().id())
        .isEqualTo(owner.id());
  }

  @Test
  void unlink_ofAnotherThanTheOneShown_leavesThatShown() {
    User user = recordedUser("first");
    TwitchAccount linked = accounts().link(user.id(), SECOND, "other");

    assertThat(accounts().unlink(user.id(), SECOND)).isEqualTo(linked);
    assertThat(session().users().get(user.id()).user()).isEqualTo(user);
    assertThat(recordedUser("second").id()).isNotEqualTo(user.id());
  }

  @Test
  void unlink_ofTheOneShown_showsTheNextOldest() {
    User user = recordedUser("first");
    for (String id : List.of("second", "third", "fourth")) {
      clock().advance(Duration.ofMinutes(1));
      accounts().link(user.id(), new TwitchId(id), id);
    }
    show(user, "third");
    show(user, "fourth");

    assertThat(shownAfterUnlinking(user, "fourth")).isEqualTo("first");
    assertThat(shownAfterUnlinking(user, "first")).isEqualTo("second");
    assertThat(shownAfterUnlinking(user, "second")).isEqualTo("third");
  }

  @Test
  void unlink_ofTheLast_leavesNeitherIdNorName() {
    User user = recordedUser("first");

    accounts().unlink(user.id(), new TwitchId("first"));

    assertThat(session().users().get(user.id()).user())
        .isEqualTo(new User(user.id(), null, null, null, Fixtures.NOON));
    assertThat(accounts().of(user.id()).list()).isEmpty();
  }

  @Test
  void unlink_ofWhatIsNotTheirs_isNotFound() {
    User user = recordedUser("first");
    recordedUser("other");

    for (String id : List.of("other", "First", "none")) {
      assertNotFound(
          "No such Twitch account is linked to this user.",
          () -> accounts().unlink(user.id(), new TwitchId(id)));
    }
    assertNotFound("There is no user 404.", () -> accounts().unlink(NOBODY, SECOND));
  }

  private TwitchAccounts accounts() {
    return session().twitchAccounts();
  }

  private void show(User user, String id) {
    UserEdit edit = new UserEdit(Edit.set(new TwitchId(id)), Edit.keep(), Edit.keep());
    session().users().edit(user.id(), edit);
  }

  private String shownAfterUnlinking(User user, String id) {
    accounts().unlink(user.id(), new TwitchId(id));
    User now = session().users().get(user.id()).user();
    assertThat(now.twitchId()).isEqualTo(new TwitchId(String.valueOf(now.name())));
    return String.valueOf(now.name());
  }

  private boolean linked(User user) {
    try {
      return accounts().link(user.id(), SECOND, null).twitchId().equals(SECOND);
    } catch (Conflict taken) {
      return false;
    }
  }
}
