package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.oauth.Clients;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.client.RegisteredClient;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** A client that a developer registered. */
record OneClient(ClientId id, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.PATCH, Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Clients clients = call.session().clients();
    RegisteredClient client =
        switch (verb) {
          case PATCH -> clients.setRedirects(id, call.body(Type.object(AccountInput::redirects)));
          case DELETE -> clients.delete(id);
          case GET, POST, PUT -> clients.get(id);
        };
    return new Reply.One(bodies.client(client));
  }

  @Override
  public Resource step(Session session, String segment) {
    if (segment.equals("secret")) {
      return new SecretOfClient(session.clients().get(id), bodies);
    }
    throw Resource.noWay();
  }
}
