package io.dreamspace.application.user;

import io.dreamspace.application.listing.TimeRange;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which users are wanted: those for whom all hold that are not null.
 *
 * @param twitchId of any account linked
 * @param name the one shown, to the letter
 */
public record UserFilter(
    @Nullable UserId userId,
    @Nullable TwitchId twitchId,
    @Nullable String name,
    TimeRange created) {

  /** Sets no condition, and so finds all users. */
  public static UserFilter all() {
    return new UserFilter(null, null, null, TimeRange.always());
  }
}
