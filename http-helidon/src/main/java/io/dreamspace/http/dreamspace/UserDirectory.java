package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.application.user.UserFilter;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Type;
import java.util.function.UnaryOperator;

final class UserDirectory extends Directory {
  private final Roots roots;
  private final WireBodies bodies;

  UserDirectory(Roots roots, WireBodies bodies) {
    super("user");
    this.roots = roots;
    this.bodies = bodies;
  }

  @Override
  Reply list(Session session, Query query, Paging paging) {
    UserFilter filter = UserInput.filter(query);
    query.refuseOthers();
    return new Reply.Many<>(session.users().list(filter, paging), bodies::user);
  }

  @Override
  Object create(Call call, UnaryOperator<Fields> level) {
    return bodies.userDetails(
        call.session().users().record(call.body(bodyOf(UserInput::draft, level))));
  }

  @Override
  Object get(Session session, long id) {
    return bodies.userDetails(session.users().get(new UserId(id)));
  }

  @Override
  Object edit(Call call, long id) {
    return bodies.userDetails(
        call.session().users().edit(new UserId(id), call.body(Type.object(UserInput::edit))));
  }

  @Override
  Object delete(Session session, long id) {
    return bodies.userDetails(session.users().delete(new UserId(id)));
  }

  @Override
  Resource step(Session session, long id, String segment) {
    UserId user = new UserId(id);
    if (!session.users().exists(user)) {
      throw missing(id);
    }
    return switch (segment) {
      case "events" -> new All(roots.events(), new Pin("user_id", id));
      case "specimens" -> new All(roots.specimens(), new Pin("owner_id", id));
      case "transactions" -> new All(roots.transactions(), new Pin("user_id", id));
      case "specimen" -> currentSpecimen(session, user);
      case "wallet" -> new WalletOfUser(user, bodies);
      case "twitch_accounts" -> new TwitchAccountsOfUser(user, bodies);
      default -> throw Resource.noWay();
    };
  }

  private One currentSpecimen(Session session, UserId user) {
    return session
        .specimens()
        .current(user)
        .map(specimen -> new One(roots.specimens(), specimen.id().value()))
        .orElseThrow(() -> new NotFound("User " + user.value() + " has no current specimen."));
  }
}
