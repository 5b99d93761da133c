package io.dreamspace.client;

import java.net.URI;

/**
 * Where a server is.
 *
 * @param text scheme, host, port and path, without a slash at the end
 */
record ServerAddress(String text) {

  static ServerAddress of(URI uri) {
    boolean web =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    if (!web || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "A server's address is one such as https://dreamspace.example.");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "A server's address has a host and a path, and nothing else: the key goes beside it.");
    }
    return new ServerAddress(uri.toString().replaceFirst("/+$", ""));
  }

  URI with(Target target) {
    return URI.create(text + target.pathAndQuery());
  }

  /** The same address for a websocket. */
  URI webSocket(Target target) {
    return URI.create("ws" + text.substring("http".length()) + target.pathAndQuery());
  }

  @Override
  public String toString() {
    return text;
  }
}
