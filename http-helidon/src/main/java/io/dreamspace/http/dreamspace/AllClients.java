package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.dreamspace.AccountInput.OwnedDraft;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** The clients that developers register, to be registered for them. */
record AllClients(AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    OwnedDraft owned = call.body(Type.object(OwnedDraft::of));
    return new Reply.Secret(
        bodies.client(call.session().clients().register(owned.owner(), owned.draft())));
  }

  @Override
  public Resource step(Session session, String segment) {
    return ClientId.parse(segment)
        .map(id -> new OneClient(id, bodies))
        .orElseThrow(() -> new NotFound("Client does not exist."));
  }
}
