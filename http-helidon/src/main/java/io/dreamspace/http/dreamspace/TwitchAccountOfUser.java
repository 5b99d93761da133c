package io.dreamspace.http.dreamspace;

import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.http.mapping.WireBodies;
import java.util.EnumSet;
import java.util.Set;

/** A Twitch account linked to a user, to be unlinked. */
record TwitchAccountOfUser(UserId user, String twitchId, WireBodies bodies) implements Resource {

  @Override
  public Set<Verb> verbs() {
    return EnumSet.of(Verb.DELETE);
  }

  @Override
  public Reply answer(Verb verb, Call call) {
    return new Reply.One(
        bodies.twitchAccount(call.session().twitchAccounts().unlink(user, new TwitchId(twitchId))));
  }
}
