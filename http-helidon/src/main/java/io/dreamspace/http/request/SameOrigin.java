package io.dreamspace.http.request;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.util.List;

/**
 * Tells what browsers send on behalf of another site. They say so themselves; programs that are no
 * browsers say nothing, and are nobody's browser to misuse.
 */
public final class SameOrigin {
  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

  private SameOrigin() {}

  /** Whether a browser says that another site, or a sandboxed page, has made it send this. */
  public static boolean isCrossSite(Headers headers) {
    List<String> site = headers.all(FETCH_SITE, List::of);
    if (!site.isEmpty()) {
      return !site.equals(List.of("same-origin")) && !site.equals(List.of("none"));
    }
    return headers.all(HeaderNames.ORIGIN, List::of).stream()
        .anyMatch(origin -> !isOurs(origin, headers));
  }

  /** Older browsers send no more than the origin, which is ours if its host is what they asked. */
  private static boolean isOurs(String origin, Headers headers) {
    String host = headers.first(HeaderNames.HOST).orElse("");
    return origin.equalsIgnoreCase("https://" + host) || origin.equalsIgnoreCase("http://" + host);
  }
}
