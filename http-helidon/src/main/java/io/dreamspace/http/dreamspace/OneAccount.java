package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.mapping.AccessBodies;
import java.util.EnumSet;
import java.util.Set;

/** An account, to be looked at. */
record OneAccount(Account account, Roots roots, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(bodies.account(account));
  }

  @Override
  public Resource step(Session session, String segment) {
    return switch (segment) {
      case "password" -> new PasswordOfAccount(account, bodies);
      case "tokens" -> new TokensOfAccount(account.id());
      case "user" ->
          session
              .accounts()
              .viewer(account.id())
              .map(details -> new One(roots.users(), details.user().id().value()))
              .orElseThrow(() -> new NotFound("Nobody is known by the account's Twitch id."));
      default -> throw Resource.noWay();
    };
  }
}
