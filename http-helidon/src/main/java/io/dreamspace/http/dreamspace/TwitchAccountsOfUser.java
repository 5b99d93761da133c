package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.reading.Type.TEXT;
import static io.dreamspace.http.reading.Type.nullable;

import io.dreamspace.application.Session;
import io.dreamspace.client.wire.TwitchAccountBody;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.mapping.WireBodies;
import io.dreamspace.http.reading.Fields;
import io.dreamspace.http.reading.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Twitch accounts linked to a user. */
record TwitchAccountsOfUser(UserId user, WireBodies bodies) implements Resource {
  private record Draft(TwitchId twitchId, @Nullable String name) {
    static Draft of(Fields fields) {
      return new Draft(
          fields.required("twitch_id", UserInput.TWITCH_ID),
          fields.required("name", nullable(TEXT)));
    }
  }

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.GET, Verb.POST);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(verb == Verb.POST ? link(call) : list(call.session()));
  }

  private List<TwitchAccountBody> list(Session session) {
    return session.twitchAccounts().of(user).list().stream().map(bodies::twitchAccount).toList();
  }

  private TwitchAccountBody link(Call call) {
    Draft draft = call.body(Type.object(Draft::of));
    TwitchAccount linked =
        call.session().twitchAccounts().link(user, draft.twitchId(), draft.name());
    return bodies.twitchAccount(linked);
  }

  @Override
  public Resource step(Session session, String segment) {
    return new TwitchAccountOfUser(user, segment, bodies);
  }
}
