package io.dreamspace.application.oauth;

import io.dreamspace.domain.problem.Problem;

/**
 * The tokens of clients: an access token and a refresh token for each account that allowed a
 * client. New ones take the place of those before, which are then unknown.
 */
public interface Tokens {

  /**
   * Gives tokens for what a client shows. Of many who show the same code at once, one gets them.
   */
  GrantOutcome exchange(GrantRequest request);

  /**
   * What there is to tell of an access or refresh token.
   *
   * @param token as it was sent; anything
   * @throws Problem.NotFound if it is none
   */
  TokenInfo info(String token);

  /**
   * Lets both tokens of a pair expire. Doing so again changes nothing.
   *
   * @param token either of them, as it was sent; anything
   * @throws Problem.NotFound if it is none
   */
  void revoke(String token);
}
