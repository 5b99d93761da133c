package io.dreamspace.application.user;

import io.dreamspace.domain.change.Action;
import io.dreamspace.domain.change.Fact;
import io.dreamspace.domain.change.RowFact.UserFact;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.user.LinkedAccounts;
import io.dreamspace.domain.user.TwitchId;
import io.dreamspace.domain.user.User;
import io.dreamspace.domain.user.UserDraft;
import io.dreamspace.domain.user.UserId;
import io.dreamspace.domain.user.UserRef;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds or makes the user that something is recorded for. To be called within a unit of work of the
 * caller's.
 */
public final class UserRecorder {
  private final UserStore users;
  private final InstantSource clock;

  public UserRecorder(UserStore users, InstantSource clock) {
    this.users = users;
    this.clock = clock;
  }

  /**
   * The user meant.
   *
   * @param field the field that holds an existing user's id, for the message
   * @param facts what changes is added to
   * @throws Invalid if there is no such user
   */
  public User resolve(UserRef reference, String field, List<Fact> facts) {
    return switch (reference) {
      case UserRef.Existing(UserId id) ->
          users.find(id).orElseThrow(() -> Invalid.reference(field, "user", id.value()));
      case UserRef.Named(UserDraft draft) -> record(draft, facts);
    };
  }

  /**
   * Updates the user whom the draft's Twitch id names, or creates one.
   *
   * @param facts what changes is added to
   */
  public User record(UserDraft draft, List<Fact> facts) {
    TwitchId twitchId = draft.twitchId();
    if (twitchId == null) {
      return insert(draft, LinkedAccounts.none(), facts);
    }
    Optional<User> known = users.findByTwitchId(twitchId);
    return known.isPresent()
        ? update(known.get(), twitchId, draft, facts)
        : insert(draft, LinkedAccounts.none().link(twitchId, draft.name(), clock.instant()), facts);
  }

  /**
   * Makes sure that an account may be linked to this user.
   *
   * @throws Conflict if it belongs to another
   */
  void refuseIfOwnedByOther(UserId id, TwitchId twitchId) {
    Optional<User> owner = users.findByTwitchId(twitchId);
    if (owner.isPresent() && !owner.get().id().equals(id)) {
      throw new Conflict("That Twitch id belongs to user " + owner.get().id().value() + ".");
    }
  }

  /** Replaces a user's accounts, unless they are as they were; tells whether it did. */
  boolean replaceIfChanged(UserId id, LinkedAccounts before, LinkedAccounts after) {
    boolean changed = !after.equals(before);
    if (changed) {
      users.replaceAccounts(id, after);
    }
    return changed;
  }

  private User insert(UserDraft draft, LinkedAccounts accounts, List<Fact> facts) {
    @Nullable String preferences = draft.preferences().applyTo(null);
    User user = users.insert(accounts, draft.name(), preferences, clock.instant());
    facts.add(new UserFact(Action.CREATED, user.id()));
    return user;
  }

  private User update(User user, TwitchId twitchId, UserDraft draft, List<Fact> facts) {
    User updated = user.withPreferences(draft.preferences());
    boolean nameIsKnown =
        twitchId.equals(user.twitchId()) && Objects.equals(draft.name(), user.name());
    boolean changed = false;
    if (!nameIsKnown) {
      LinkedAccounts before = users.accounts(user.id());
      LinkedAccounts accounts = before.rename(twitchId, draft.name());
      changed = replaceIfChanged(user.id(), before, accounts);
      updated = updated.showing(accounts, null);
    }
    if (!updated.equals(user)) {
      users.update(updated);
      changed = true;
    }
    if (changed) {
      facts.add(new UserFact(Action.UPDATED, user.id()));
    }
    return updated;
  }
}
