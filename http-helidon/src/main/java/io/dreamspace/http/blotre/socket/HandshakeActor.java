package io.dreamspace.http.blotre.socket;

import io.dreamspace.application.access.Authentication;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.websocket.Handshake;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.WritableHeaders;

/**
 * Tells in whose name a client speaks; whoever is not known is anonymous, and may listen. A browser
 * sends its cookies along with the handshake of any page, so they count only for our own pages:
 * others would speak in the name of whoever looks at them.
 */
final class HandshakeActor {
  private static final String BEFORE_AUTHORITY = "://";

  private HandshakeActor() {}

  static Caller of(Handshake handshake, Actors actors) {
    return switch (actors.of(handshake.prologue(), trusted(handshake.headers()))) {
      case Authentication.Accepted accepted -> new Caller.Member(accepted.account());
      case Authentication.Expired expired -> new Caller.Anonymous();
      case Authentication.Unknown unknown -> new Caller.Anonymous();
    };
  }

  static Headers trusted(Headers headers) {
    if (!headers.contains(HeaderNames.COOKIE) || isOurs(headers)) {
      return headers;
    }
    WritableHeaders<?> others = WritableHeaders.create(headers);
    others.remove(HeaderNames.COOKIE);
    return others;
  }

  /** Programs tell no origin; their cookies are their own. */
  private static boolean isOurs(Headers headers) {
    return headers
        .first(HeaderNames.ORIGIN)
        .map(
            origin ->
                authority(origin).equalsIgnoreCase(headers.first(HeaderNames.HOST).orElse("")))
        .orElse(true);
  }

  private static String authority(String origin) {
    int start = origin.indexOf(BEFORE_AUTHORITY);
    return start < 0 ? "" : origin.substring(start + BEFORE_AUTHORITY.length());
  }
}
