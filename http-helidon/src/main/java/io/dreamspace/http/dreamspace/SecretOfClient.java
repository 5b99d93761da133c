package io.dreamspace.http.dreamspace;

import io.dreamspace.application.oauth.NewClient;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.http.mapping.AccessBodies;
import java.util.EnumSet;
import java.util.Set;

/** The secret of a client, to be replaced. */
record SecretOfClient(RegisteredClient client, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.Secret(
        bodies.client(
            new NewClient(client, call.session().clients().regenerateSecret(client.id()))));
  }
}
