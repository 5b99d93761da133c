package io.dreamspace.domain.user;

/** How a draft names the user it belongs to. */
public sealed interface UserRef {

  /** A user who must exist. */
  record Existing(UserId id) implements UserRef {}

  /** A user who is updated if the Twitch id is known, and else created. */
  record Named(UserDraft draft) implements UserRef {}
}
