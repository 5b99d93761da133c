package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import java.util.Set;

/** Where nothing is but the way further. */
@FunctionalInterface
interface Waypoint extends Resource {
  @Override
  Resource step(Session session, String segment);

  @Override
  default Set<Verb> verbs() {
    throw Resource.noWay();
  }

  @Override
  default Reply answer(Verb verb, Call call) {
    throw Resource.noWay();
  }
}
