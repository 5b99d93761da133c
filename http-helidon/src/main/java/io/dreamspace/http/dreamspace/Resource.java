package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.Set;

/** What a path leads to. */
interface Resource {

  /** What can be done here, in the order of {@link Verb}. */
  Set<Verb> verbs();

  /**
   * Does what is asked.
   *
   * @param verb one of {@link #verbs}
   */
  Reply answer(Verb verb, Call call);

  /**
   * Goes one segment further.
   *
   * @throws NotFound if there is no way
   */
  default Resource step(Session session, String segment) {
    throw noWay();
  }

  static NotFound noWay() {
    return new NotFound("This path leads nowhere.");
  }
}
