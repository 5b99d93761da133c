package io.dreamspace.persistence;

import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Users as they stand in the database, by the Twitch account that something was recorded for. Most
 * events are of people who have just been heard of, and looking one up takes as long as inserting a
 * row. Each is here once at most, by the account last looked for.
 */
final class KnownUsers {
  private static final int MOST = 20_000;
  private static final int LONGEST_TEXTS = 200;

  private final Map<TwitchId, User> users = new HashMap<>();
  private final Map<UserId, TwitchId> accounts = new HashMap<>();

  Optional<User> find(TwitchId account) {
    return Optional.ofNullable(users.get(account));
  }

  void keep(TwitchId account, User user) {
    if (length(user.name()) + length(user.preferences()) > LONGEST_TEXTS) {
      return;
    }
    if (users.size() >= MOST) {
      clear();
    }
    forget(user.id());
    users.put(account, user);
    accounts.put(user.id(), account);
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  /** To be called before anything about this user changes, or by which accounts they are known. */
  void forget(UserId id) {
    TwitchId account = accounts.remove(id);
    if (account != null) {
      users.remove(account);
    }
  }

  void clear() {
    users.clear();
    accounts.clear();
  }
}
