package io.dreamspace.http.request;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a browser finds us, as it says itself and what stands before us passes on. Who lies harms
 * himself.
 */
public final class SiteUrl {
  private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

  private SiteUrl() {}

  /** Such as {@code https://example.com}; empty if that is no host. */
  public static Optional<String> of(ServerRequest request) {
    return request
        .headers()
        .first(HeaderNames.HOST)
        .filter(host -> HOST.matcher(host).matches())
        .map(host -> (isByTls(request) ? "https://" : "http://") + host);
  }

  /** Whether the browser speaks TLS, to us or to what stands before us. */
  static boolean isByTls(ServerRequest request) {
    return request.isSecure()
        || request.headers().all(FORWARDED_PROTO, List::of).stream()
            .anyMatch(proto -> proto.trim().equalsIgnoreCase("https"));
  }
}
