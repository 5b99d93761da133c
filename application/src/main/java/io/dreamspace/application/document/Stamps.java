package io.dreamspace.application.document;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import io.dreamspace.domain.problem.Problem;
import java.util.List;

/** The use cases of stamps. */
public interface Stamps {
  /** Lists the stamps that the filter finds, by id, ascending. */
  Listing<Stamp> list(StampFilter filter, Paging paging);

  /**
   * The stamp.
   *
   * @throws Problem.NotFound if there is no such stamp
   */
  Stamp get(StampId id);

  /**
   * Puts stamps on documents, all of them or none.
   *
   * @return the stamps in the order given
   * @throws Problem.Invalid if there is no such document
   */
  List<Stamp> add(List<StampPlacement> placements);

  /**
   * Changes a stamp.
   *
   * @throws Problem.NotFound if there is no such stamp
   * @throws Problem.Invalid if it shall move to a document that does not exist
   */
  Stamp edit(StampId id, StampEdit edit);

  /**
   * Deletes a stamp.
   *
   * @return the stamp as it was
   * @throws Problem.NotFound if there is no such stamp
   */
  Stamp delete(StampId id);
}
