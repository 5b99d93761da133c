package io.dreamspace.http.access;

import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.access.Authenticator;
import io.dreamspace.application.access.BrowserSessions;
import io.dreamspace.http.request.SameOrigin;
import io.dreamspace.http.request.SessionCookie;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import java.util.Optional;

/**
 * Tells in whose name a request is made: in that of its access token's owner, else of whoever is
 * signed in with the browser.
 *
 * @param tokens tells whose access tokens are
 * @param browsers tells who is signed in
 */
public record Actors(Authenticator tokens, BrowserSessions browsers) {

  /** Whoever acts; if it is nobody, whether that is because a token has expired. */
  public Authentication of(HttpPrologue prologue, Headers headers) {
    Authentication byToken =
        AccessToken.of(prologue, headers)
            .map(tokens::authenticate)
            .orElseGet(Authentication.Unknown::new);
    return byToken instanceof Authentication.Accepted
        ? byToken
        : byBrowser(headers).orElse(byToken);
  }

  /** A browser does not act for its user when another site makes it. */
  private Optional<Authentication> byBrowser(Headers headers) {
    return SameOrigin.isCrossSite(headers)
        ? Optional.empty()
        : SessionCookie.tokenOf(headers)
            .flatMap(browsers::find)
            .map(session -> new Authentication.Accepted(session.account()));
  }
}
