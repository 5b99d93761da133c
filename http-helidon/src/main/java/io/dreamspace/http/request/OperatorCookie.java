package io.dreamspace.http.request;

import io.dreamspace.application.access.OperatorSession;
import io.helidon.http.Headers;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;

/** By what the operator's browser is known. */
public final class OperatorCookie {
  private static final String NAME = "dreamspace_operator";

  /** As long as the session can last; when it ends is for the server to say. */
  private static final Duration LASTS = Duration.ofHours(12);

  private OperatorCookie() {}

  /** What a browser shows; anything. Nothing if another site has made it ask. */
  public static Optional<String> find(Headers headers) {
    return Cookies.find(NAME, headers).filter(shown -> !SameOrigin.isCrossSite(headers));
  }

  /** Gives a browser a session, to be shown from now on. */
  public static void give(OperatorSession session, ServerRequest request, ServerResponse response) {
    Cookies.giveStrict(NAME, session.token().value(), LASTS, request, response);
  }

  /** Takes it away again. */
  public static void take(ServerRequest request, ServerResponse response) {
    Cookies.giveStrict(NAME, "", Duration.ZERO, request, response);
  }
}
