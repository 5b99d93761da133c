package io.dreamspace.domain.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {
  private static final Instant NOON = Instant.parse("2025-06-08T12:00:00Z");
  private static final UserId OWNER = new UserId(1);

  @Test
  void current_isNoneWithoutSpecimens() {
    assertThat(new Inventory(List.of()).current()).isEmpty();
  }

  @Test
  void current_isNoneIfAllAreForgotten() {
    assertThat(
            new Inventory(List.of(specimen(1, NOON, NOON), specimen(2, NOON, Instant.MAX)))
                .current())
        .isEmpty();
  }

  @Test
  void current_isTheLatestBorn() {
    Specimen latest = specimen(2, NOON.plusNanos(1_000), null);

    assertThat(inventory(specimen(1, NOON, null), latest, specimen(3, NOON, null)).current())
        .contains(latest);
  }

  @Test
  void current_ofThoseBornTogether_hasTheHighestId() {
    Specimen highest = specimen(10, NOON, null);

    assertThat(inventory(specimen(9, NOON, null), highest).current()).contains(highest);
    assertThat(inventory(highest, specimen(9, NOON, null)).current()).contains(highest);
  }

  @Test
  void current_passesOverTheForgotten() {
    Specimen remembered = specimen(1, NOON, null);

    assertThat(inventory(remembered, specimen(2, NOON.plusSeconds(1), NOON)).current())
        .contains(remembered);
  }

  @Test
  void specimens_areACopy() {
    List<Specimen> specimens = new ArrayList<>(List.of(specimen(1, NOON, null)));
    Inventory inventory = new Inventory(specimens);

    specimens.clear();

    assertThat(inventory.specimens()).hasSize(1).isUnmodifiable();
  }

  @Test
  void specimen_changesWhatIsSet() {
    Specimen specimen = specimen(1, NOON, null);

    Specimen forgotten = specimen.with(new SpecimenEdit(Edit.keep(), Edit.set(NOON)));
    Specimen given = forgotten.with(new SpecimenEdit(Edit.set(new UserId(2)), Edit.keep()));
    Specimen remembered = given.with(new SpecimenEdit(Edit.keep(), Edit.set(null)));

    assertThat(forgotten).isEqualTo(specimen(1, NOON, NOON));
    assertThat(forgotten.forgotten()).isTrue();
    assertThat(given).isEqualTo(new Specimen(new SpecimenId(1), new UserId(2), NOON, NOON));
    assertThat(remembered.forgotten()).isFalse();
  }

  private static Inventory inventory(Specimen... specimens) {
    return new Inventory(List.of(specimens));
  }

  private static Specimen specimen(long id, Instant bornAt, Instant forgottenAt) {
    return new Specimen(new SpecimenId(id), OWNER, bornAt, forgottenAt);
  }
}
