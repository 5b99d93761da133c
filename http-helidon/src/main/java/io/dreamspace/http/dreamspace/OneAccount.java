package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Set;

/** An account, to be looked at, and named if it has no name yet. */
record OneAccount(Account account, Roots roots, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.PATCH);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    if (verb == Verb.GET) {
      return new Reply.One(bodies.account(account));
    }
    UserName name =
        call.body(Type.object(fields -> fields.required("user_name", AccountInput.USER_NAME)));
    return new Reply.One(bodies.account(call.session().accounts().chooseName(account.id(), name)));
  }

  @Override
  public Resource step(Session session, String segment) {
    return switch (segment) {
      case "password" -> new PasswordOfAccount(account, bodies);
      case "clients" -> new ClientsOfAccount(account.id(), bodies);
      case "authorizations" -> new AuthorizationsOfAccount(account.id(), bodies);
      case "tokens" -> new TokensOfAccount(account.id(), bodies);
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
