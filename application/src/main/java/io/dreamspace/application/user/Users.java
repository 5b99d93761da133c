package io.dreamspace.application.user;

import io.dreamspace.application.listing.Listing;
import io.dreamspace.application.listing.Paging;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserEdit;
import io.dreamspace.domain.user.UserId;

/** The use cases of users. */
public interface Users {
  /** Lists the users that the filter finds, by id, ascending. */
  Listing<User> list(UserFilter filter, Paging paging);

  /**
   * The user and what they own.
   *
   * @throws Problem.NotFound if there is no such user
   */
  UserDetails get(UserId id);

  /** Whether there is a user of this id at this moment. */
  boolean exists(UserId id);

  /**
   * Updates the user to whom an account with this Twitch id is linked, or creates one. The name
   * goes to that account.
   */
  UserDetails record(UserDraft draft);

  /**
   * Changes a user.
   *
   * @throws Problem.NotFound if there is no such user
   * @throws Problem.Conflict if the Twitch id belongs to another user
   */
  UserDetails edit(UserId id, UserEdit edit);

  /**
   * Deletes a user, with transactions, specimens, events, and those documents of the events that no
   * other user's event refers to.
   *
   * @return the user as it was
   * @throws Problem.NotFound if there is no such user
   */
  UserDetails delete(UserId id);
}
