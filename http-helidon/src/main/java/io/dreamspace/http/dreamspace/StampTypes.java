package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;

/** The types of stamps, each by its name. */
record StampTypes() implements Waypoint {

  @Override
  public Waypoint step(Session session, String stampType) {
    return (sameSession, segment) -> imageOf(stampType, segment);
  }

  private static Resource imageOf(String stampType, String segment) {
    if (segment.equals("image")) {
      return new ImageOfStampType(stampType);
    }
    throw Resource.noWay();
  }
}
