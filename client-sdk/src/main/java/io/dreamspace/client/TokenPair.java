package io.dreamspace.client;

/**
 * What a token endpoint issues. It shows itself to nobody who prints it.
 *
 * @param accessToken for calls, until it expires
 * @param refreshToken for another pair
 */
public record TokenPair(String accessToken, String refreshToken) {
  /**
   * Takes them as they are.
   *
   * @throws IllegalArgumentException if either can be no token
   */
  public TokenPair {
    AccessToken.requireToken(accessToken);
    AccessToken.requireToken(refreshToken);
  }

  @Override
  public String toString() {
    return "TokenPair[…]";
  }
}
