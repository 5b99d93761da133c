package io.dreamspace.application.gallery;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.problem.Problem;

/** The use case of drawings; throws {@link Problem.Forbidden} if not a bot asks. */
public interface Gallery {
  /** Lists the drawings that the filter finds, by the ids of their documents. */
  Listing<Drawing> list(DrawingFilter filter, Paging paging);
}
