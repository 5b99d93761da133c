package io.dreamspace.domain.account;

import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;

/**
 * Who somebody is to an OpenID Connect provider.
 *
 * @param issuer the provider, by the url that stands in what it signs
 * @param subject the provider's own id of them, which never changes
 */
public record ExternalIdentity(String issuer, String subject) {
  private static final String TWITCH = "https://id.twitch.tv/oauth2";

  /** The Twitch account that this is; empty at other providers. */
  public Optional<TwitchId> twitchId() {
    return issuer.equals(TWITCH) ? Optional.of(new TwitchId(subject)) : Optional.empty();
  }
}
