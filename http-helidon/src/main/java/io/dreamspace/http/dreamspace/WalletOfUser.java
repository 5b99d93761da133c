package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.mapping.WireBodies;
import java.util.EnumSet;
import java.util.Set;

/** A user's wallet, to be looked at. */
record WalletOfUser(UserId user, WireBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(bodies.wallet(call.session().ledger().wallet(user)));
  }
}
