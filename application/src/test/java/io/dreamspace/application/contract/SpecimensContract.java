package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.application.specimen.Specimens;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The use cases of specimens. */
abstract class SpecimensContract extends SubjectContract {
  private static final SpecimenId NOTHING = new SpecimenId(404);
  private static final UserId NOBODY = new UserId(404);
  private static final Instant NOON = Fixtures.NOON;

  @Test
  void record_spawnsASpecimen() {
    User owner = recordedUser("1");
    Instant forgottenAt = NOON.plusSeconds(1);

    SpecimenDetails details = recorded(owner, NOON, forgottenAt);

    Specimen specimen = new Specimen(details.specimen().id(), owner.id(), NOON, forgottenAt);
    assertThat(details).isEqualTo(new SpecimenDetails(specimen, owner));
    assertKept(details);
  }

  @Test
  void record_withoutBirth_isBornNow() {
    User owner = recordedUser("1");
    clock().set(Instant.parse("2025-06-08T20:12:00.123456789Z"));

    SpecimenDetails details = recorded(owner, null, null);

    assertThat(details.specimen().bornAt()).isEqualTo(Instant.parse("2025-06-08T20:12:00.123456Z"));
    assertThat(details.specimen().forgottenAt()).isNull();
    assertKept(details);
  }

  @Test
  void record_bringsItsOwner_orUpdatesThem() {
    SpecimenDetails first = recordedOf(new UserDraft(new TwitchId("1"), "old", Edit.set("p")));
    SpecimenDetails second = recordedOf(new UserDraft(new TwitchId("1"), "new", Edit.keep()));

    assertThat(first.owner())
        .isEqualTo(new User(first.owner().id(), new TwitchId("1"), "old", "p", NOON));
    assertThat(second.owner())
        .isEqualTo(new User(first.owner().id(), new TwitchId("1"), "new", "p", NOON));
    assertKept(second);
    assertThat(session().users().get(first.owner().id()).inventory().specimens())
        .containsExactly(first.specimen(), second.specimen());
  }

  @Test
  void record_ofAnOwnerWhoIsNotThere_isInvalid() {
    assertInvalid(
        "owner_id",
        "Field 'owner_id' refers to user 404, which does not exist.",
        () -> session().specimens().record(Fixtures.aSpecimenDraft(NOBODY)));
  }

  @Test
  void get_ofNothing_isNotFound() {
    assertNotFound("There is no specimen 404.", () -> specimens().get(NOTHING));
  }

  @Test
  void current_isTheLatestBornThatIsNotForgotten() {
    User owner = recordedUser("1");
    assertThat(specimens().current(owner.id())).isEmpty();
    recorded(owner, NOON.plusSeconds(9), NOON.plusSeconds(10));
    assertThat(specimens().current(owner.id())).isEmpty();

    Specimen middle = recorded(owner, NOON, null).specimen();
    recorded(owner, NOON.minusSeconds(1), null);
    recorded(recordedUser("2"), NOON.plusSeconds(5), null);

    assertThat(specimens().current(owner.id())).contains(middle);
    Specimen sameTime = recorded(owner, NOON, null).specimen();
    assertThat(specimens().current(owner.id())).contains(sameTime);
    specimens().edit(sameTime.id(), edit(Edit.keep(), Edit.set(NOON)));
    assertThat(specimens().current(owner.id())).contains(middle);
    assertThat(specimens().current(NOBODY)).isEmpty();
  }

  @Test
  void edit_changesWhatIsSet() {
    User owner = recordedUser("1");
    User next = recordedUser("2");
    Specimen old = recorded(owner, NOON, null).specimen();
    Instant time = Instant.parse("2025-06-08T20:12:00.123456789Z");
    Instant micros = Instant.parse("2025-06-08T20:12:00.123456Z");

    SpecimenDetails forgotten = specimens().edit(old.id(), edit(Edit.keep(), Edit.set(time)));
    assertThat(forgotten)
        .isEqualTo(new SpecimenDetails(new Specimen(old.id(), owner.id(), NOON, micros), owner));
    SpecimenDetails given = specimens().edit(old.id(), edit(Edit.set(next.id()), Edit.keep()));
    assertThat(given)
        .isEqualTo(new SpecimenDetails(new Specimen(old.id(), next.id(), NOON, micros), next));
    assertKept(given);
    SpecimenDetails remembered = specimens().edit(old.id(), edit(Edit.keep(), Edit.set(null)));
    assertThat(remembered.specimen()).isEqualTo(new Specimen(old.id(), next.id(), NOON, null));
    assertKept(remembered);
  }

  @Test
  void edit_toAnOwnerWhoIsNotThere_isInvalid() {
    Specimen specimen = recorded(recordedUser("1"), NOON, null).specimen();

    assertInvalid(
        "owner_id",
        "Field 'owner_id' refers to user 404, which does not exist.",
        () -> specimens().edit(specimen.id(), edit(Edit.set(NOBODY), Edit.set(NOON))));
  }

  @Test
  void edit_ofNothing_isNotFound() {
    assertNotFound(
        "There is no specimen 404.",
        () -> specimens().edit(NOTHING, edit(Edit.keep(), Edit.keep())));
  }

  @Test
  void delete_answersTheSpecimenAsItWas() {
    User owner = recordedUser("1");
    SpecimenDetails details = recorded(owner, NOON, null);

    assertThat(specimens().delete(details.specimen().id())).isEqualTo(details);

    assertThat(session().users().get(owner.id()).inventory().specimens()).isEmpty();
    assertNotFound(
        "There is no specimen " + details.specimen().id().value() + ".",
        () -> specimens().delete(details.specimen().id()));
  }

  @Test
  void list_answersWhatTheFilterFinds_pageByPage() {
    User owner = recordedUser("1");
    SpecimenDetails first = recorded(owner, NOON, null);
    recorded(owner, NOON, NOON.plus(Duration.ofDays(1)));
    SpecimenDetails last = recorded(owner, NOON, null);
    TimeRange always = TimeRange.always();
    SpecimenFilter remembered = new SpecimenFilter(null, owner.id(), always, false, always);

    Listing<SpecimenDetails> page = specimens().list(remembered, Paging.first(1));

    assertThat(page).containsExactly(first);
    assertThat(page.next()).hasValue(first.specimen().id().value());
    assertThat(specimens().list(remembered, new Paging(first.specimen().id().value(), 1)))
        .containsExactly(last);
    assertThat(specimens().list(SpecimenFilter.all(), Paging.everything())).hasSize(3);
  }

  private Specimens specimens() {
    return session().specimens();
  }

  private SpecimenDetails recorded(
      User owner, @Nullable Instant bornAt, @Nullable Instant forgottenAt) {
    UserRef reference = new UserRef.Existing(owner.id());
    return specimens().record(new SpecimenDraft(reference, bornAt, forgottenAt));
  }

  private SpecimenDetails recordedOf(UserDraft owner) {
    return specimens().record(new SpecimenDraft(new UserRef.Named(owner), NOON, null));
  }

  private static SpecimenEdit edit(Edit<UserId> ownerId, Edit<@Nullable Instant> forgottenAt) {
    return new SpecimenEdit(ownerId, forgottenAt);
  }

  private void assertKept(SpecimenDetails details) {
    assertThat(specimens().get(details.specimen().id())).isEqualTo(details);
    List<SpecimenDetails> all = all(specimens().list(SpecimenFilter.all(), Paging.everything()));
    assertThat(all).contains(details);
  }
}
