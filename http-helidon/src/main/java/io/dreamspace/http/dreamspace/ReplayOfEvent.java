package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.event.EventId;
import io.dreamspace.http.mapping.WireBodies;
import java.util.EnumSet;
import java.util.Set;

/** An event, to be shown once more. */
record ReplayOfEvent(EventId id, WireBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(bodies.event(call.session().events().replay(id)));
  }
}
