package io.dreamspace.http.access;

import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.access.Authentication.Accepted;
import io.dreamspace.application.access.Authenticator;
import io.dreamspace.application.access.BrowserSessions;
import io.dreamspace.http.request.SameOrigin;
import io.dreamspace.http.request.SessionCookie;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import java.util.Optional;

/**
 * Tells in whose name a request is made that may change something: in that of its access token's
 * owner, or if it brings none that is worth anything, of whoever is signed in with the browser. A
 * browser that another site makes send something acts for nobody.
 *
 * @param tokens tells whose access tokens are
 * @param sessions tells who is signed in
 */
public record Actors(Authenticator tokens, BrowserSessions sessions) {

  /** Whoever acts; if it is nobody, whether that is because a token has expired. */
  public Authentication of(HttpPrologue prologue, Headers headers) {
    Authentication byToken =
        AccessToken.of(prologue, headers)
            .map(tokens::authenticate)
            .orElseGet(Authentication.Unknown::new);
    return byToken instanceof Accepted ? byToken : bySession(headers).orElse(byToken);
  }

  private Optional<Authentication> bySession(Headers headers) {
    return SessionCookie.tokenOf(headers)
        .filter(cookie -> !SameOrigin.isCrossSite(headers))
        .flatMap(sessions::find)
        .map(session -> new Accepted(session.account()));
  }
}
