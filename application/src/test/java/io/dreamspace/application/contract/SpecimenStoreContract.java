package io.dreamspace.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.Fixtures;
import io.dreamspace.application.listing.Finder;
import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.application.specimen.SpecimenDetails;
import io.dreamspace.application.specimen.SpecimenFilter;
import io.dreamspace.domain.Moment;
import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of specimens must keep. */
public abstract class SpecimenStoreContract
    extends FinderContract<SpecimenFilter, SpecimenDetails> {
  private static final Instant LATER = Fixtures.NOON.plusSeconds(1);
  private static final Instant EARLIER = Fixtures.NOON.minusNanos(1_000);
  private static final UserId NOBODY = new UserId(404);

  @Override
  Finder<SpecimenFilter, SpecimenDetails> finder() {
    return stores.specimens();
  }

  @Override
  SpecimenFilter all() {
    return SpecimenFilter.all();
  }

  /** In its owner's preferences: it has no text of its own. */
  @Override
  long add(String text) {
    User owner = storedUser();
    change(() -> stores.users().update(owner.withPreferences(Edit.set(text))));
    return insert(owner, Fixtures.NOON, null).id().value();
  }

  @Override
  void remove(long id) {
    change(() -> stores.specimens().delete(new SpecimenId(id)));
  }

  @Override
  long idOf(SpecimenDetails details) {
    return details.specimen().id().value();
  }

  @Test
  void insert_keepsASpecimen() {
    User owner = storedUser("1", "2");

    Specimen remembered = insert(owner, Fixtures.NOON, null);
    Specimen forgotten = insert(owner, LATER, EARLIER);

    assertThat(remembered)
        .isEqualTo(new Specimen(remembered.id(), owner.id(), Fixtures.NOON, null));
    assertThat(forgotten).isEqualTo(new Specimen(forgotten.id(), owner.id(), LATER, EARLIER));
    assertKept(remembered, owner);
    assertKept(forgotten, owner);
  }

  @Test
  void insert_keepsTimesToTheMicrosecond() {
    User owner = storedUser("1");
    for (Instant time : List.of(Moment.EARLIEST, Instant.EPOCH.minusNanos(1_000), Moment.LATEST)) {
      Specimen specimen = insert(owner, time, time);

      assertThat(specimen.bornAt()).isEqualTo(time);
      assertThat(specimen.forgottenAt()).isEqualTo(time);
      assertKept(specimen, owner);
    }
  }

  @Test
  void insert_refusesAnOwnerWhoIsNotThere() {
    assertThatThrownBy(() -> change(() -> stores.specimens().insert(NOBODY, Fixtures.NOON, null)))
        .isInstanceOf(RuntimeException.class);
    assertThat(stores.specimens().ids(all(), 0, MANY)).isEmpty();
  }

  @Test
  void find_answersNothingForNoSpecimen() {
    assertThat(stores.specimens().find(new SpecimenId(404))).isEmpty();
  }

  @Test
  void find_showsTheOwnerAsTheyAreNow() {
    User owner = storedUser("1");
    Specimen specimen = insert(owner, Fixtures.NOON, null);
    User changed = owner.withPreferences(Edit.set("new"));

    change(() -> stores.users().update(changed));

    assertKept(specimen, changed);
  }

  @Test
  void inventory_hasAllSpecimensOfAUser_inOrderOfTheirIds() {
    User owner = storedUser("1");
    Specimen young = insert(owner, LATER, null);
    insert(storedUser("2"), Fixtures.NOON, null);
    Specimen old = insert(owner, EARLIER, null);
    Specimen forgotten = insert(owner, Fixtures.NOON, LATER);

    assertThat(stores.specimens().inventory(owner.id()).specimens())
        .containsExactly(young, old, forgotten);
    assertThat(stores.specimens().inventory(storedUser("3").id()).specimens()).isEmpty();
    assertThat(stores.specimens().inventory(NOBODY).specimens()).isEmpty();
  }

  @Test
  void update_replacesOwnerAndForgetting() {
    User owner = storedUser("1");
    User next = storedUser("2");
    Specimen specimen = insert(owner, Fixtures.NOON, null);
    Specimen stays = insert(owner, Fixtures.NOON, null);
    Specimen changed = new Specimen(specimen.id(), next.id(), Fixtures.NOON, Moment.LATEST);

    change(() -> stores.specimens().update(changed));
    assertKept(changed, next);
    assertThat(stores.specimens().inventory(owner.id()).specimens()).containsExactly(stays);
    change(() -> stores.specimens().update(specimen));
    assertKept(specimen, owner);
    assertKept(stays, owner);
  }

  @Test
  void update_refusesAnOwnerWhoIsNotThere() {
    User owner = storedUser("1");
    Specimen specimen = insert(owner, Fixtures.NOON, null);
    Specimen dead = new Specimen(specimen.id(), NOBODY, Fixtures.NOON, null);

    assertThatThrownBy(() -> change(() -> stores.specimens().update(dead)))
        .isInstanceOf(RuntimeException.class);
    assertKept(specimen, owner);
  }

  @Test
  void delete_leavesTheOwner() {
    User owner = storedUser("1");
    Specimen specimen = insert(owner, Fixtures.NOON, null);
    Specimen stays = insert(owner, Fixtures.NOON, null);

    remove(specimen.id().value());

    assertThat(stores.specimens().find(specimen.id())).isEmpty();
    assertThat(stores.specimens().inventory(owner.id()).specimens()).containsExactly(stays);
    assertThat(stores.users().find(owner.id())).contains(owner);
  }

  @Test
  void deleteOf_deletesTheSpecimensOfThisUserAlone() {
    User owner = storedUser("1");
    User other = storedUser("2");
    insert(owner, Fixtures.NOON, null);
    insert(owner, Fixtures.NOON, LATER);
    Specimen stays = insert(other, Fixtures.NOON, null);

    change(() -> stores.specimens().deleteOf(owner.id()));

    assertThat(stores.specimens().inventory(owner.id()).specimens()).isEmpty();
    assertKept(stays, other);
  }

  private enum Criterion {
    OWNER,
    BORN_FROM,
    BORN_BEFORE,
    FORGOTTEN_FROM,
    FORGOTTEN_BEFORE
  }

  @Test
  void ids_meetEachCriterion() {
    User owner = storedUser("1");
    FilterMatrix<Criterion> matrix =
        new FilterMatrix<>(Criterion.class, matching(owner, Fixtures.NOON, Fixtures.NOON))
            .fails(Criterion.OWNER, matching(storedUser("2"), Fixtures.NOON, Fixtures.NOON))
            .fails(Criterion.BORN_FROM, matching(owner, EARLIER, Fixtures.NOON))
            .fails(Criterion.BORN_BEFORE, matching(owner, LATER, Fixtures.NOON))
            .fails(Criterion.FORGOTTEN_FROM, matching(owner, Fixtures.NOON, EARLIER))
            .fails(Criterion.FORGOTTEN_BEFORE, matching(owner, Fixtures.NOON, LATER));

    matrix.check(stores.specimens(), (asks, id) -> filter(asks, id, owner, null));
    matrix.check(stores.specimens(), (asks, id) -> filter(asks, id, owner, true));
  }

  @Test
  void ids_tellTheForgottenFromTheRemembered() {
    User owner = storedUser("1");
    long remembered = insert(owner, Fixtures.NOON, null).id().value();
    long forgotten = insert(owner, Fixtures.NOON, Fixtures.NOON).id().value();
    Predicate<Criterion> nothing = asks -> false;

    assertThat(ids(filter(nothing, null, owner, false))).containsExactly(remembered);
    assertThat(ids(filter(nothing, null, owner, true))).containsExactly(forgotten);
    assertThat(ids(filter(nothing, null, owner, null))).containsExactly(remembered, forgotten);
    assertThat(ids(filter(nothing, forgotten, owner, false))).isEmpty();
    assertThat(ids(filter(Criterion.BORN_BEFORE::equals, null, owner, false)))
        .containsExactly(remembered);
  }

  @Test
  void ids_ofATimeOfForgetting_leaveOutTheRemembered() {
    User owner = storedUser("1");
    insert(owner, Fixtures.NOON, null);
    long forgotten = insert(owner, Fixtures.NOON, Fixtures.NOON).id().value();

    assertThat(ids(filter(Criterion.FORGOTTEN_FROM::equals, null, owner, null)))
        .containsExactly(forgotten);
    assertThat(ids(filter(Criterion.FORGOTTEN_BEFORE::equals, null, owner, null)))
        .containsExactly(forgotten);
    assertThat(ids(filter(Criterion.FORGOTTEN_BEFORE::equals, null, owner, false))).isEmpty();
  }

  private static SpecimenFilter filter(
      Predicate<Criterion> asks, @Nullable Long id, User owner, @Nullable Boolean forgotten) {
    return new SpecimenFilter(
        id == null ? null : new SpecimenId(id),
        asks.test(Criterion.OWNER) ? owner.id() : null,
        range(asks.test(Criterion.BORN_FROM), asks.test(Criterion.BORN_BEFORE)),
        forgotten,
        range(asks.test(Criterion.FORGOTTEN_FROM), asks.test(Criterion.FORGOTTEN_BEFORE)));
  }

  private static TimeRange range(boolean from, boolean before) {
    return new TimeRange(from ? Fixtures.NOON : null, before ? LATER : null);
  }

  private List<Long> ids(SpecimenFilter filter) {
    return stores.specimens().ids(filter, 0, MANY);
  }

  private long matching(User owner, Instant bornAt, Instant forgottenAt) {
    return insert(owner, bornAt, forgottenAt).id().value();
  }

  private Specimen insert(User owner, Instant bornAt, @Nullable Instant forgottenAt) {
    return write(() -> stores.specimens().insert(owner.id(), bornAt, forgottenAt));
  }

  private void assertKept(Specimen specimen, User owner) {
    SpecimenDetails details = new SpecimenDetails(specimen, owner);
    assertThat(stores.specimens().find(specimen.id())).contains(details);
    assertThat(stores.specimens().read(List.of(idOf(details))).items()).containsExactly(details);
  }
}
