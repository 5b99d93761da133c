package io.dreamspace.application.access;

import io.dreamspace.domain.access.AccountId;
import io.dreamspace.domain.account.ExternalIdentity;
import io.dreamspace.domain.account.Password;
import io.dreamspace.domain.account.UserName;
import io.dreamspace.domain.problem.Problem;
import java.util.Optional;

/**
 * How people sign in with a browser, and stay so. Whoever tries too often from one address, or to
 * sign in to one account, has to wait: that throws {@link Problem.TooSoon}, also for the right
 * password.
 */
public interface BrowserSessions {

  /**
   * Creates an account and its root stream, and signs in to it.
   *
   * @param address of the browser, as the network knows it
   * @throws Problem.Conflict if the name is taken, by an account or a stream
   */
  SignedIn signUp(UserName name, Password password, String address);

  /**
   * Signs in by password.
   *
   * @param userName as it was typed, as is {@code password}
   * @param address of the browser, as the network knows it
   * @throws Problem.Forbidden in one and the same sentence whatever is wrong with them
   */
  SignedIn signIn(String userName, String password, String address);

  /**
   * Signs in somebody whom a provider has vouched for: to the account that they came to before, or
   * that has their Twitch account; else to a new one, which has no name yet.
   */
  SignedIn signIn(ExternalIdentity identity);

  /**
   * Lets whoever is signed in come to their account by a provider from now on, too. If that is
   * Twitch, the Twitch account becomes theirs. Nothing happens if it is so already.
   *
   * @param token of their session
   * @param account theirs, when they asked for it
   * @throws Problem.Forbidden if the session has ended, or is another account's
   * @throws Problem.Conflict if the identity, or the Twitch account, is another account's, or
   *     theirs is another Twitch account
   */
  void connect(String token, AccountId account, ExternalIdentity identity);

  /**
   * The session that a browser is in; looking makes it last longer.
   *
   * @param token as it was sent; anything
   * @return empty if there is none, or it has ended
   */
  Optional<BrowserSession> find(String token);

  /**
   * Changes the password of whoever is signed in, ends all sessions of the account, and begins a
   * new one in place of this.
   *
   * @param current as it was typed; anything if the account has no password
   * @throws Problem.Forbidden if the session has ended, or this is not the password
   */
  SignedIn changePassword(String token, String current, Password next);

  /** Ends a session, if it is one. */
  void signOut(String token);
}
