package io.dreamspace.client;

import io.dreamspace.application.user.TwitchAccounts;
import io.dreamspace.client.wire.TwitchAccountBody;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** The use cases of Twitch accounts, over HTTP. */
record RemoteTwitchAccounts(Http http) implements TwitchAccounts {
  private static final Reading<TwitchAccountBody, TwitchAccount> ACCOUNT =
      new Reading<>(TwitchAccountBody.class, UserJson::account);

  @Override
  public LinkedAccounts of(UserId id) {
    return new LinkedAccounts(http.getList(all(id), ACCOUNT));
  }

  @Override
  public TwitchAccount link(UserId id, TwitchId twitchId, @Nullable String name) {
    return http.post(all(id), UserJson.account(twitchId, name), ACCOUNT);
  }

  @Override
  public TwitchAccount unlink(UserId id, TwitchId twitchId) {
    if (twitchId.value().isEmpty()) {
      throw new Invalid(
          "twitch_id", "Field 'twitch_id' is empty: no path leads to such an account.");
    }
    return http.delete(all(id).at(twitchId.value()), ACCOUNT);
  }

  private static Target all(UserId id) {
    return RemoteUsers.one(id).at("twitch_accounts");
  }
}
