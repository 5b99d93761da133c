package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Concurrently;
import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.user.UserDetails;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.application.user.Users;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.specimen.Inventory;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import io.dreamspace.domain.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The use cases of users; their deletion is in {@link UserDeletionContract}. */
abstract class UsersContract extends SubjectContract {
  private static final TwitchId SHOWN = new TwitchId("shown");

  @Test
  void record_createsAUser_ifTheTwitchIdIsNew() {
    UserDetails details = users().record(new UserDraft(SHOWN, "name", Edit.set("{}")));

    User user = new User(details.user().id(), SHOWN, "name", "{}", Fixtures.NOON);
    assertThat(details).isEqualTo(new UserDetails(user, new Inventory(List.of()), null));
    assertThat(users().get(user.id())).isEqualTo(details);
    assertThat(accounts(user)).containsExactly(new TwitchAccount(SHOWN, "name", Fixtures.NOON));
  }

  @Test
  void record_updatesAUser_ifTheTwitchIdIsKnown() {
    User user = users().record(new UserDraft(SHOWN, "old", Edit.set("{}"))).user();
    clock().advance(Duration.ofDays(1));

    assertThat(recorded(SHOWN, "new", Edit.keep())).isEqualTo(shown(user, "new", "{}"));
    assertThat(recorded(SHOWN, "new", Edit.set("p"))).isEqualTo(shown(user, "new", "p"));
    assertThat(recorded(SHOWN, null, Edit.set(null))).isEqualTo(shown(user, null, null));
    assertThat(users().get(user.id()).user()).isEqualTo(shown(user, null, null));
    assertThat(accounts(user)).containsExactly(new TwitchAccount(SHOWN, null, Fixtures.NOON));
    assertThat(all(users().list(UserFilter.all(), Paging.everything()))).hasSize(1);
  }

  @Test
  void record_ofAKnownUser_answersWhatTheyOwn() {
    User user = recordedUser("shown");
    Specimen specimen = session().specimens().record(Fixtures.aSpecimenDraft(user.id())).specimen();
    session().ledger().book(Fixtures.aTransactionDraft(user.id(), 5));

    assertThat(users().record(Fixtures.aUser("shown", "shown")))
        .isEqualTo(
            new UserDetails(
                user, new Inventory(List.of(specimen)), new Wallet(user.id(), 5, Fixtures.NOON)));
  }

  @Test
  void record_byAnotherAccount_reachesTheSameUser_andRenamesThatAccount() {
    User user = recordedUser("shown");
    TwitchId second = new TwitchId("second");
    session().twitchAccounts().link(user.id(), second, "old");

    User recorded = recorded(second, "new", Edit.set("p"));

    assertThat(recorded).isEqualTo(shown(user, "shown", "p"));
    assertThat(users().get(user.id()).user()).isEqualTo(recorded);
    assertThat(accounts(user))
        .containsExactly(
            new TwitchAccount(SHOWN, "shown", Fixtures.NOON),
            new TwitchAccount(second, "new", Fixtures.NOON));
  }

  @Test
  void record_byAnotherAccount_givesItTheNameThatTheShownOneHas() {
    User user = recordedUser("shown");
    TwitchId second = new TwitchId("second");
    session().twitchAccounts().link(user.id(), second, "old");

    assertThat(recorded(second, "shown", Edit.keep())).isEqualTo(user);

    assertThat(accounts(user)).extracting(TwitchAccount::name).containsExactly("shown", "shown");
  }

  @Test
  void record_withoutTwitchId_alwaysCreates() {
    User first = users().record(Fixtures.anUnknownUser("same")).user();
    User second = users().record(Fixtures.anUnknownUser("same")).user();

    assertThat(first).isEqualTo(new User(first.id(), null, "same", null, Fixtures.NOON));
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(accounts(first)).isEmpty();
  }

  @Test
  void record_cutsTheTimeToMicroseconds() {
    clock().set(Instant.parse("2025-06-08T20:12:00.123456789Z"));

    User user = recordedUser("shown");

    assertThat(user.createdAt()).isEqualTo(Instant.parse("2025-06-08T20:12:00.123456Z"));
    assertThat(accounts(user).getFirst().linkedAt()).isEqualTo(user.createdAt());
  }

  @Test
  void record_ofTheSameNewId_fromManyThreads_createsOneUser() {
    List<User> recorded = Concurrently.call(64, number -> recordedUser("same"));

    assertThat(recorded).containsOnly(recorded.getFirst());
    assertThat(all(users().list(UserFilter.all(), Paging.everything()))).hasSize(1);
  }

  @Test
  void get_answersAllThatTheUserOwns() {
    User user = recordedUser("shown");
    Specimen forgotten = specimen(user, Fixtures.NOON);
    Specimen remembered = specimen(user, null);
    session().ledger().book(Fixtures.aTransactionDraft(user.id(), -3));

    assertThat(users().get(user.id()))
        .isEqualTo(
            new UserDetails(
                user,
                new Inventory(List.of(forgotten, remembered)),
                new Wallet(user.id(), -3, Fixtures.NOON)));
  }

  @Test
  void get_ofNobody_isNotFound() {
    assertNotFound("There is no user 404.", () -> users().get(new UserId(404)));
  }

  @Test
  void exists_knowsWhoIsThere() {
    User user = recordedUser("shown");

    assertThat(users().exists(user.id())).isTrue();
    assertThat(users().exists(new UserId(404))).isFalse();
  }

  @Test
  void edit_changesWhatIsSet() {
    User user = recordedUser("shown");

    assertThat(edited(user, Edit.keep(), Edit.set("new"), Edit.keep()))
        .isEqualTo(shown(user, "new", null));
    assertThat(edited(user, Edit.keep(), Edit.keep(), Edit.set("p")))
        .isEqualTo(shown(user, "new", "p"));
    assertThat(edited(user, Edit.keep(), Edit.keep(), Edit.keep()))
        .isEqualTo(shown(user, "new", "p"));
    assertThat(edited(user, Edit.keep(), Edit.set(null), Edit.set(null)))
        .isEqualTo(shown(user, null, null));
    assertThat(accounts(user)).containsExactly(new TwitchAccount(SHOWN, null, Fixtures.NOON));
  }

  @Test
  void edit_namesAUserWithoutAccount() {
    User user = users().record(Fixtures.anUnknownUser("old")).user();

    User edited = edited(user, Edit.keep(), Edit.set("new"), Edit.keep());

    assertThat(edited).isEqualTo(new User(user.id(), null, "new", null, Fixtures.NOON));
    assertThat(accounts(user)).isEmpty();
  }

  @Test
  void edit_ofTheTwitchId_takesTheShownOnesPlace() {
    User user = recordedUser("shown");
    TwitchId next = new TwitchId("next");
    Instant later = clock().advance(Duration.ofHours(1));

    User edited = edited(user, Edit.set(next), Edit.keep(), Edit.keep());

    assertThat(edited).isEqualTo(new User(user.id(), next, "shown", null, Fixtures.NOON));
    assertThat(accounts(user)).containsExactly(new TwitchAccount(next, "shown", later));
    assertThat(recordedUser("shown").id()).isNotEqualTo(user.id());
  }

  @Test
  void edit_ofTwitchIdAndName_goTogether() {
    User user = users().record(Fixtures.anUnknownUser("nobody")).user();

    User edited = edited(user, Edit.set(SHOWN), Edit.set("new"), Edit.set("p"));

    assertThat(edited).isEqualTo(new User(user.id(), SHOWN, "new", "p", Fixtures.NOON));
    assertThat(accounts(user)).containsExactly(new TwitchAccount(SHOWN, "new", Fixtures.NOON));
  }

  @Test
  void edit_toAnotherAccountOfTheirs_showsThatOne() {
    User user = recordedUser("shown");
    TwitchId second = new TwitchId("second");
    session().twitchAccounts().link(user.id(), second, "other");

    User edited = edited(user, Edit.set(second), Edit.keep(), Edit.keep());

    assertThat(edited).isEqualTo(new User(user.id(), second, "other", null, Fixtures.NOON));
    assertThat(accounts(user)).extracting(TwitchAccount::twitchId).containsExactly(second, SHOWN);
  }

  @Test
  void edit_toNoTwitchId_unlinksTheOneShown() {
    User user = recordedUser("shown");
    TwitchId second = new TwitchId("second");
    session().twitchAccounts().link(user.id(), second, "other");

    assertThat(edited(user, Edit.set(null), Edit.keep(), Edit.keep()))
        .isEqualTo(new User(user.id(), second, "other", null, Fixtures.NOON));
    assertThat(edited(user, Edit.set(null), Edit.keep(), Edit.keep()))
        .isEqualTo(new User(user.id(), null, "other", null, Fixtures.NOON));
    assertThat(accounts(user)).isEmpty();
    assertThat(edited(user, Edit.set(null), Edit.set(null), Edit.keep()))
        .isEqualTo(new User(user.id(), null, null, null, Fixtures.NOON));
  }

  @Test
  void edit_toTheTwitchIdOfAnotherUser_isAConflict() {
    User user = recordedUser("shown");
    User other = recordedUser("other");
    TwitchId second = new TwitchId("second");
    session().twitchAccounts().link(other.id(), second, null);
    UserEdit edit = new UserEdit(Edit.set(second), Edit.set("new"), Edit.set("p"));

    assertConflict(
        "That Twitch id belongs to user " + other.id().value() + ".",
        () -> users().edit(user.id(), edit));
  }

  @Test
  void edit_ofNobody_isNotFound() {
    UserEdit edit = new UserEdit(Edit.keep(), Edit.keep(), Edit.keep());

    assertNotFound("There is no user 404.", () -> users().edit(new UserId(404), edit));
  }

  @Test
  void list_answersWhatTheFilterFinds_pageByPage() {
    User first = recordedUser("shown");
    recordedUser("other");
    clock().advance(Duration.ofSeconds(1));
    User last = recordedUser("last");
    UserFilter early = new UserFilter(null, null, null, new TimeRange(null, clock().instant()));
    UserFilter late = new UserFilter(null, null, "last", new TimeRange(clock().instant(), null));

    Listing<User> page = users().list(early, Paging.first(1));

    assertThat(page).containsExactly(first);
    assertThat(page.next()).hasValue(first.id().value());
    assertThat(users().list(late, Paging.everything())).containsExactly(last);
    assertThat(users().list(UserFilter.all(), new Paging(first.id().value(), 1_000)))
        .hasSize(2)
        .endsWith(last);
  }

  private Users users() {
    return session().users();
  }

  private User recorded(TwitchId id, @Nullable String name, Edit<@Nullable String> preferences) {
    return users().record(new UserDraft(id, name, preferences)).user();
  }

  private User edited(
      User user,
      Edit<@Nullable TwitchId> twitchId,
      Edit<@Nullable String> name,
      Edit<@Nullable String> preferences) {
    UserDetails details = users().edit(user.id(), new UserEdit(twitchId, name, preferences));
    assertThat(users().get(user.id())).isEqualTo(details);
    return details.user();
  }

  private static User shown(User user, @Nullable String name, @Nullable String preferences) {
    return new User(user.id(), SHOWN, name, preferences, user.createdAt());
  }

  private Specimen specimen(User owner, @Nullable Instant forgottenAt) {
    UserRef reference = new UserRef.Existing(owner.id());
    return session()
        .specimens()
        .record(new SpecimenDraft(reference, Fixtures.NOON, forgottenAt))
        .specimen();
  }

  private List<TwitchAccount> accounts(User user) {
    return session().twitchAccounts().of(user.id()).list();
  }
}
