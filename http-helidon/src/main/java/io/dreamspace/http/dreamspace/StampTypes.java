package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.document.StampImages;
import io.dreamspace.domain.Text;

/** The types of stamps, each by its name. */
record StampTypes(StampImages images) implements Waypoint {

  @Override
  public Waypoint step(Session session, String stampType) {
    Text.checked("stamp_type", stampType);
    return (sameSession, segment) -> imageOf(stampType, segment);
  }

  private Resource imageOf(String stampType, String segment) {
    if (segment.equals("image")) {
      return new ImageOfStampType(images, stampType);
    }
    throw Resource.noWay();
  }
}
