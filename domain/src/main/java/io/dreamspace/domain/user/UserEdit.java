package io.dreamspace.domain.user;

import io.dreamspace.domain.Text;
import io.dreamspace.domain.edit.Edit;
import org.jspecify.annotations.Nullable;

/**
 * What changes about a user.
 *
 * @param twitchId of the account that is shown; see {@link LinkedAccounts#show}
 * @param name of the account that is shown
 */
public record UserEdit(
    Edit<@Nullable TwitchId> twitchId,
    Edit<@Nullable String> name,
    Edit<@Nullable String> preferences) {
  public UserEdit {
    Text.check("name", name);
    Text.check("preferences", preferences);
  }
}
