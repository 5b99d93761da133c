package io.dreamspace.http.request;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The cookies that we give: no script reads them, no other site's forms send them, and where there
 * is TLS they go no other way.
 */
public final class Cookies {
  private Cookies() {}

  /** What a browser sends by this name; anything. */
  public static Optional<String> find(String name, Headers headers) {
    return headers.all(HeaderNames.COOKIE, List::of).stream()
        .flatMap(header -> List.of(header.split(";")).stream())
        .map(String::trim)
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.substring(name.length() + 1))
        .findFirst();
  }

  /** Gives a browser a cookie, for so long. It comes along when a link leads here. */
  public static void give(
      String name, String value, Duration lasts, ServerRequest request, ServerResponse response) {
    give(name, value, lasts, "Lax", request, response);
  }

  /** Gives a browser a cookie that comes along from our own pages alone. */
  static void giveStrict(
      String name, String value, Duration lasts, ServerRequest request, ServerResponse response) {
    give(name, value, lasts, "Strict", request, response);
  }

  private static void give(
      String name,
      String value,
      Duration lasts,
      String sameSite,
      ServerRequest request,
      ServerResponse response) {
    String text =
        name
            + '='
            + value
            + "; Path=/; Max-Age="
            + lasts.toSeconds()
            + "; HttpOnly; SameSite="
            + sameSite
            + (SiteUrl.isByTls(request) ? "; Secure" : "");
    response.headers().add(HeaderValues.create(HeaderNames.SET_COOKIE, text));
  }
}
