package io.dreamspace.domain.user;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.edit.Edit;
import org.jspecify.annotations.Nullable;

/**
 * A user as somebody names them: known by the Twitch id, or new.
 *
 * @param twitchId null always means a new user
 * @param preferences kept: a new user has none, a known user's stay
 */
public record UserDraft(
    @Nullable TwitchId twitchId, @Nullable String name, Edit<@Nullable String> preferences) {
  public UserDraft {
    Text.checkedOrNull("name", name);
    Text.check("preferences", preferences);
  }
}
