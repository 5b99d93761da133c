package io.dreamspace.application.access;

/** Tells whose access tokens are. */
public interface Authenticator {

  /**
   * Looks a token up.
   *
   * @param accessToken as it was sent; anything
   */
  Authentication authenticate(String accessToken);
}
