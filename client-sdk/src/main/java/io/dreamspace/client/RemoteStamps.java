package io.dreamspace.client;

import io.dreamspace.application.document.StampFilter;
import io.dreamspace.application.document.Stamps;
import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.client.wire.StampBody;
import io.dreamspace.domain.document.Stamp;
import io.dreamspace.domain.document.StampEdit;
import io.dreamspace.domain.document.StampId;
import io.dreamspace.domain.document.StampPlacement;
import java.util.List;

/** The use cases of stamps, over HTTP. */
record RemoteStamps(Http http) implements Stamps {
  private static final Target ALL = Target.all("stamps");
  private static final Reading<StampBody, Stamp> STAMP =
      new Reading<>(StampBody.class, StampJson::stamp);

  private static Target one(StampId id) {
    return ALL.at(id.value());
  }

  @Override
  public Listing<Stamp> list(StampFilter filter, Paging paging) {
    return http.list(ALL, StampJson.filters(filter), paging, STAMP);
  }

  @Override
  public Stamp get(StampId id) {
    return http.get(one(id), STAMP);
  }

  @Override
  public List<Stamp> add(List<StampPlacement> placements) {
    return http.put(ALL, placements.stream().map(StampJson::placement).toList(), STAMP);
  }

  @Override
  public Stamp edit(StampId id, StampEdit edit) {
    return http.patch(one(id), StampJson.edit(edit), STAMP);
  }

  @Override
  public Stamp delete(StampId id) {
    return http.delete(one(id), STAMP);
  }
}
