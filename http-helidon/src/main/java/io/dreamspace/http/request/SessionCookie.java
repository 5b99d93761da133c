package io.dreamspace.http.request;

import io.helidon.http.Headers;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;

/** By what a browser is known to be signed in. */
public final class SessionCookie {
  private static final String NAME = "dreamspace_session";

  /** As long as browsers keep any; when a session ends is for the server to say. */
  private static final Duration LASTS = Duration.ofDays(400);

  private SessionCookie() {}

  /** The token that a browser sends; anything. */
  public static Optional<String> tokenOf(Headers headers) {
    return Cookies.find(NAME, headers);
  }

  /** Gives a browser a token, to be sent from now on. */
  public static void give(String token, ServerRequest request, ServerResponse response) {
    Cookies.give(NAME, token, LASTS, request, response);
  }

  /** Takes it away again. */
  public static void take(ServerRequest request, ServerResponse response) {
    Cookies.give(NAME, "", Duration.ZERO, request, response);
  }
}
