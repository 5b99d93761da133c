package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.http.mapping.AccessBodies;
import java.util.EnumSet;
import java.util.Set;

/** The clients that are registered for an account. */
record ClientsOfAccount(AccountId account, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(
        call.session().clients().list(account).stream().map(bodies::client).toList());
  }
}
