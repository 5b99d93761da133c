package io.dreamspace.domain.account;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.stream.StreamId;
import io.dreamspace.domain.user.TwitchId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in and owns streams; the Blot're API calls it a user.
 *
 * @param userName null until it is chosen; then it never changes
 * @param rootStream the id of the stream that is there once the name is chosen; given beforehand
 * @param twitchId of the Twitch account that is theirs, which links them to the {@code User} of the
 *     same Twitch id; null if none is known
 * @param createdAt whole microseconds
 */
public record Account(
    AccountId id,
    @Nullable UserName userName,
    StreamId rootStream,
    @Nullable TwitchId twitchId,
    Instant createdAt) {

  /** The account as it is called, once that is chosen. */
  public Account named(UserName name) {
    return new Account(id, name, rootStream, twitchId, createdAt);
  }

  /** The account with the Twitch account that is its holder's. */
  public Account linked(TwitchId twitchAccount) {
    return new Account(id, userName, rootStream, twitchAccount, createdAt);
  }
}
