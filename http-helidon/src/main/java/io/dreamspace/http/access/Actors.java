package io.dreamspace.http.access;

import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.access.Authenticator;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;

/**
 * Tells in whose name a request is made: in that of its access token's owner.
 *
 * @param tokens tells whose access tokens are
 */
public record Actors(Authenticator tokens) {

  /** Whoever acts; if it is nobody, whether that is because a token has expired. */
  public Authentication of(HttpPrologue prologue, Headers headers) {
    return AccessToken.of(prologue, headers)
        .map(tokens::authenticate)
        .orElseGet(Authentication.Unknown::new);
  }
}
