package io.dreamspace.http.settings;

import java.net.InetAddress;
import java.util.Arrays;

/** The key that clients send as {@code X-API-KEY}. It shows itself to nobody who prints it. */
public record ApiToken(String value) {
  static final String DEFAULT = "SecureToken";

  /** No more than what every client and proxy carries through a header field as it is. */
  static final String ACCEPTED =
      "1 to 1000 printable ASCII characters, without a space at either end";

  /** Refuses what would not arrive in a header as it was sent. */
  public ApiToken {
    if (value.length() > 1000 || !value.matches("[!-~]([ -~]*[!-~])?")) {
      throw new IllegalArgumentException("An API token is " + ACCEPTED + ".");
    }
  }

  /** Whether it is the one that stands in the documentation, and so protects nothing. */
  public boolean isDefault() {
    return value.equals(DEFAULT);
  }

  /** Whether it protects a server at these addresses: the default one only on this machine. */
  public boolean suffices(InetAddress... addresses) {
    return !isDefault() || Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress);
  }

  /** Says nothing about the value. */
  @Override
  public String toString() {
    return "ApiToken[…]";
  }
}
