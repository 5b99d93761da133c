package io.dreamspace.domain.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** What a browser can be sent to. */
final class WebUrl {
  private WebUrl() {}

  /** Whether this is an absolute http or https url with a host. */
  static boolean isOne(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && isWeb(uri.getScheme().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isWeb(String scheme) {
    return scheme.equals("http") || scheme.equals("https");
  }
}
