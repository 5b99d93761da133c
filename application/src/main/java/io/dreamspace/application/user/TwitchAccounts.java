package io.dreamspace.application.user;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchAccount;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/** The use cases of the Twitch accounts that are linked to users. */
public interface TwitchAccounts {

  /**
   * The accounts of this user, the one shown first.
   *
   * @throws Problem.NotFound if there is no such user
   */
  LinkedAccounts of(UserId id);

  /**
   * Links one more account. One that is linked to this user already gets the name.
   *
   * @throws Problem.NotFound if there is no such user
   * @throws Problem.Conflict if the account belongs to another user
   */
  TwitchAccount link(UserId id, TwitchId twitchId, @Nullable String name);

  /**
   * Unlinks an account. If it was the one shown, the next oldest is; without any, the user has
   * neither Twitch id nor name.
   *
   * @return the account as it was
   * @throws Problem.NotFound if there is no such user, or it has no such account
   */
  TwitchAccount unlink(UserId id, TwitchId twitchId);
}
