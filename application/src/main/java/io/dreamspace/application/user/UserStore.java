package io.dreamspace.application.user;

import io.dreamspace.application.listing.Finder;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps users and the Twitch accounts linked to them. */
public interface UserStore extends Finder<UserFilter, User> {
  Optional<User> find(UserId id);

  /** The user to whom this account is linked, whether or not it is the one shown. */
  Optional<User> findByTwitchId(TwitchId twitchId);

  boolean exists(UserId id);

  /**
   * Creates a user with these accounts.
   *
   * @param name the one shown if there is no account
   * @param createdAt whole microseconds
   */
  User insert(
      LinkedAccounts accounts,
      @Nullable String name,
      @Nullable String preferences,
      Instant createdAt);

  /** Replaces what is kept of this user, their accounts excepted. */
  void update(User user);

  /** The accounts of this user, in the order they were given; none if there is no such user. */
  LinkedAccounts accounts(UserId id);

  /** Replaces the accounts of this user; none of them is another user's. */
  void replaceAccounts(UserId id, LinkedAccounts accounts);

  /** Deletes a user and their accounts; nothing else may refer to them. */
  void delete(UserId id);
}
