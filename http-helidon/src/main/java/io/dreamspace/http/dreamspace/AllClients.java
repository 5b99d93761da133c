package io.dreamspace.http.dreamspace;

import io.dreamspace.http.dreamspace.AccountInput.OwnedDraft;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** The clients that developers register, to be registered for them. */
record AllClients() implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    OwnedDraft owned = call.body(Type.object(OwnedDraft::of));
    return new Reply.Secret(
        AccessBodies.client(call.session().clients().register(owned.owner(), owned.draft())));
  }
}
