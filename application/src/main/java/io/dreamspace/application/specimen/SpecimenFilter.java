package io.dreamspace.application.specimen;

import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which specimens are wanted: those for which all hold that are not null.
 *
 * @param forgotten when; narrower than always, it finds only specimens that are forgotten
 */
public record SpecimenFilter(
    @Nullable SpecimenId specimenId,
    @Nullable UserId ownerId,
    TimeRange born,
    @Nullable Boolean isForgotten,
    TimeRange forgotten) {

  /** Sets no condition, and so finds all specimens. */
  public static SpecimenFilter all() {
    return new SpecimenFilter(null, null, TimeRange.always(), null, TimeRange.always());
  }
}
