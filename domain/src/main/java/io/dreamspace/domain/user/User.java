package io.dreamspace.domain.user;

import io.dreamspace.domain.edit.Edit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A viewer.
 *
 * @param twitchId of the account that is shown, see {@link LinkedAccounts}; null if none is linked
 * @param name of that account, may be out of date
 * @param preferences any text, never read by Dreamspace
 * @param createdAt whole microseconds
 */
public record User(
    UserId id,
    @Nullable TwitchId twitchId,
    @Nullable String name,
    @Nullable String preferences,
    Instant createdAt) {

  /** This user as these linked accounts show it. Without any, a name stays only if it is given. */
  public User showing(LinkedAccounts accounts, @Nullable String nameWithoutAccount) {
    TwitchAccount shown = accounts.shown();
    return shown == null
        ? new User(id, null, nameWithoutAccount, preferences, createdAt)
        : new User(id, shown.twitchId(), shown.name(), preferences, createdAt);
  }

  /** This user with the preferences that the change leaves or sets. */
  public User withPreferences(Edit<@Nullable String> edit) {
    return new User(id, twitchId, name, edit.applyTo(preferences), createdAt);
  }
}
