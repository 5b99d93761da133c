package io.dreamspace.application.access;

import io.dreamspace.application.user.UserDetails;
import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.Account;
import io.dreamspace.domain.account.AccountDraft;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.user.TwitchId;
import java.util.Optional;

/**
 * The accounts of those who own streams. Whoever is given this may look at them; what else there
 * is, is for their holders and for bots, and throws {@link Problem.Forbidden} for others.
 */
public interface Accounts {

  /**
   * An account; it shows nothing that is secret.
   *
   * @throws Problem.NotFound if there is none of this id
   */
  Account get(AccountId id);

  /** The account of this name, or of another that stands for the same root stream. */
  Optional<Account> find(UserName name);

  /** The account that this Twitch account belongs to. */
  Optional<Account> find(TwitchId twitchId);

  /**
   * Creates an account and its root stream. For bots.
   *
   * @throws Problem.Conflict if the name is taken, by an account or a stream, or the Twitch account
   *     belongs to another
   */
  Account create(AccountDraft draft);

  /**
   * Gives an account its name, and the root stream of that name. For bots, and for the holder.
   *
   * @throws Problem.NotFound if there is no such account
   * @throws Problem.Conflict if it has one, or the name is taken
   */
  Account chooseName(AccountId id, UserName name);

  /**
   * Sets a password, whatever it was before, and signs the account out everywhere. For bots; the
   * holder changes it by {@link BrowserSessions#changePassword}.
   *
   * @throws Problem.NotFound if there is no such account
   */
  void setPassword(AccountId id, Password password);

  /**
   * Whether one can sign in to it by password. For bots, and for the holder.
   *
   * @throws Problem.NotFound if there is no such account
   */
  boolean hasPassword(AccountId id);

  /**
   * What Dreamspace keeps of whoever has the same Twitch account; empty if there is nobody. For
   * bots, and for the holder.
   *
   * @throws Problem.NotFound if there is no such account
   */
  Optional<UserDetails> viewer(AccountId id);
}
