package io.dreamspace.application.gallery;

import io.dreamspace.application.Stores;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem.Forbidden;

/** The use case of drawings, on stores. */
public final class GalleryService implements Gallery {
  private final Stores stores;
  private final Caller caller;

  public GalleryService(Stores stores, Caller caller) {
    this.stores = stores;
    this.caller = caller;
  }

  @Override
  public Listing<Drawing> list(DrawingFilter filter, Paging paging) {
    if (!(caller instanceof Caller.Bot)) {
      throw new Forbidden("Only bots may see who drew what.");
    }
    return Listing.of(stores, stores.drawings(), filter, paging);
  }
}
