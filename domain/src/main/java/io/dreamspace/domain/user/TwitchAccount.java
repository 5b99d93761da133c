package io.dreamspace.domain.user;

import io.dreamspace.domain.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Twitch account that belongs to a user.
 *
 * @param name as Twitch last told it
 * @param linkedAt whole microseconds
 */
public record TwitchAccount(TwitchId twitchId, @Nullable String name, Instant linkedAt) {
  public TwitchAccount {
    Text.checkedOrNull("name", name);
  }

  public TwitchAccount named(@Nullable String newName) {
    return new TwitchAccount(twitchId, newName, linkedAt);
  }
}
