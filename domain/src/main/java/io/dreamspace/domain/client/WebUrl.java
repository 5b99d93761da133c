package io.dreamspace.domain.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What a browser can be sent to. */
final class WebUrl {
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private WebUrl() {}

  /** Whether this is an absolute http or https url with a host, and can be sent in a header. */
  static boolean isOne(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && isWeb(uri) && ASCII.matcher(text).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isWeb(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }
}
