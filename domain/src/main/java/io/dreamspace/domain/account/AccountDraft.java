package io.dreamspace.domain.account;

import io.dreamspace.domain.user.TwitchId;
import org.jspecify.annotations.Nullable;

/**
 * An account that somebody else is to get.
 *
 * @param password null if they shall not sign in by one until one is set
 * @param twitchId of the Twitch account that is theirs, null if none is known
 */
public record AccountDraft(
    UserName userName, @Nullable Password password, @Nullable TwitchId twitchId) {}
