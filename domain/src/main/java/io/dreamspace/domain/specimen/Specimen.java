package io.dreamspace.domain.specimen;

import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A specimen that a user owns.
 *
 * @param bornAt whole microseconds
 * @param forgottenAt whole microseconds; null while it is remembered
 */
public record Specimen(
    SpecimenId id, UserId ownerId, Instant bornAt, @Nullable Instant forgottenAt) {

  /** The later born is greater, then the one with the higher id. */
  static final Comparator<Specimen> BY_BIRTH =
      Comparator.comparing(Specimen::bornAt).thenComparing(specimen -> specimen.id().value());

  public boolean forgotten() {
    return forgottenAt != null;
  }

  /** This specimen after the change; null as the time of forgetting makes it remembered again. */
  public Specimen with(SpecimenEdit edit) {
    return new Specimen(
        id, edit.ownerId().applyTo(ownerId), bornAt, edit.forgottenAt().applyTo(forgottenAt));
  }
}
