package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.http.mapping.AccessBodies;
import java.util.EnumSet;
import java.util.Set;

/** What a client may do for an account, to be ended. */
record AuthorizationOfAccount(AccountId account, ClientId client, AccessBodies bodies)
    implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(
        bodies.authorization(call.session().authorizations().revoke(account, client)));
  }
}
