package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.access.Accounts;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.http.mapping.AccessBodies;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The accounts of those who own streams, to be created, and found by name or Twitch id. */
record AllAccounts(Roots roots, AccessBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    Accounts accounts = call.session().accounts();
    if (verb == Verb.POST) {
      Account created = accounts.create(call.body(Type.object(AccountInput::account)));
      return new Reply.One(bodies.account(created));
    }
    return new Reply.One(find(accounts, call.query().get()).map(bodies::account).stream().toList());
  }

  private static Optional<Account> find(Accounts accounts, Query query) {
    String name = query.text("user_name");
    TwitchId twitchId = query.text("twitch_id", TwitchId::new);
    query.refuseOthers();
    if (name == null && twitchId == null) {
      throw new Invalid(null, "Accounts are found by 'user_name' or by 'twitch_id'.");
    }
    Optional<Account> named =
        name == null ? Optional.empty() : UserName.parse(name).flatMap(accounts::find);
    if (twitchId == null) {
      return named;
    }
    Optional<Account> linked = accounts.find(twitchId);
    return name == null ? linked : linked.filter(found -> named.filter(found::equals).isPresent());
  }

  @Override
  public Resource step(Session session, String segment) {
    Account account =
        AccountId.parse(segment)
            .map(session.accounts()::get)
            .orElseThrow(() -> new NotFound("User does not exist."));
    return new OneAccount(account, roots, bodies);
  }
}
