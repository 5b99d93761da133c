package io.dreamspace.domain.user;

import io.dreamspace.domain.Text;

/** The id that Twitch gave an account: a text, compared to the letter. */
public record TwitchId(String value) {
  public TwitchId {
    Text.checked("twitch_id", value);
  }
}
