package io.dreamspace.application.specimen;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.specimen.Specimen;
import io.dreamspace.domain.specimen.SpecimenDraft;
import io.dreamspace.domain.specimen.SpecimenEdit;
import io.dreamspace.domain.specimen.SpecimenId;
import io.dreamspace.domain.user.UserId;
import java.util.Optional;

/** The use cases of specimens. */
public interface Specimens {
  /** Lists the specimens that the filter finds, by id, ascending, each with its owner. */
  Listing<SpecimenDetails> list(SpecimenFilter filter, Paging paging);

  /**
   * The specimen and its owner.
   *
   * @throws Problem.NotFound if there is no such specimen
   */
  SpecimenDetails get(SpecimenId id);

  /** The user's current specimen; empty if they have none, or there is no such user. */
  Optional<Specimen> current(UserId ownerId);

  /**
   * Spawns a specimen.
   *
   * @throws Problem.Invalid if there is no such owner
   */
  SpecimenDetails record(SpecimenDraft draft);

  /**
   * Changes a specimen.
   *
   * @throws Problem.NotFound if there is no such specimen
   * @throws Problem.Invalid if it shall go to an owner who does not exist
   */
  SpecimenDetails edit(SpecimenId id, SpecimenEdit edit);

  /**
   * Deletes a specimen.
   *
   * @return the specimen as it was
   * @throws Problem.NotFound if there is no such specimen
   */
  SpecimenDetails delete(SpecimenId id);
}
