package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.client.ClientId;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.mapping.AccessBodies;
import java.util.EnumSet;
import java.util.Set;

/** The clients that can act for an account. */
record AuthorizationsOfAccount(AccountId account, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(
        call.session().authorizations().list(account).stream().map(bodies::authorization).toList());
  }

  @Override
  public Resource step(Session session, String segment) {
    return ClientId.parse(segment)
        .map(client -> new AuthorizationOfAccount(account, client, bodies))
        .orElseThrow(() -> new NotFound("This client cannot act for the account."));
  }
}
