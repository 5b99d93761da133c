package io.dreamspace.client;

import java.util.function.Consumer;

/**
 * By what a {@link RemoteSession} proves who it acts for. It travels in headers only, and shows
 * itself to nobody who prints it. May be shared by sessions; safe for use by many threads.
 */
public sealed interface Credential permits ApiKey, AccessToken, NoCredential, RenewedToken {

  /**
   * The server's API key: a program that may do all but what is done in an account's name.
   *
   * @throws IllegalArgumentException if no header can carry it
   */
  static Credential apiKey(String key) {
    return new ApiKey(key);
  }

  /**
   * An access token: whoever has the account may read all streams, and change their own. When it
   * has expired, calls throw {@link io.dreamspace.domain.problem.Problem.Forbidden}.
   *
   * @throws IllegalArgumentException if it can be no token
   */
  static Credential accessToken(String token) {
    return new AccessToken(token);
  }

  /**
   * An access token that is exchanged when it has expired; the call that noticed it is then sent
   * again. However many calls notice at once, it is exchanged once. The server forgets both old
   * tokens by that, so the new ones have to be kept for the next start of the program.
   *
   * @param tokens the pair as it was kept last
   * @param client whom they were issued to
   * @param keep called with each new pair before it is used; what it throws, the call throws that
   *     needed the pair, and the pair is in use all the same
   */
  static Credential renewedToken(TokenPair tokens, OAuthClient client, Consumer<TokenPair> keep) {
    return new RenewedToken(tokens, client, keep);
  }

  /** None: anybody may read streams. */
  static Credential none() {
    return new NoCredential();
  }
}
