package io.dreamspace.http.settings;

import io.dreamspace.domain.access.Secret;
import java.net.URI;
import java.util.List;

/**
 * An OpenID Connect provider that people can sign in by. Safe to print.
 *
 * @param issuer what it signs as; below it lies its configuration
 * @param clientId what it knows this server as
 * @param clientSecret by what this server proves that
 * @param name what people call it
 */
public record Provider(URI issuer, String clientId, Secret clientSecret, String name) {
  static final String NONE = "none";
  static final String HOST = "host";
  static final String ACCEPTED =
      "1 to 1000 printable ASCII characters without spaces, as the provider gave it, or 'none'";

  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");
  private static final int LONGEST_NAME = 40;

  /** Refuses what no provider could have given. */
  public Provider {
    checkIssuer(issuer);
    credential(clientId);
    credential(clientSecret.value());
    checkName(name);
  }

  static URI issuer(String text) {
    return checkIssuer(URI.create(text));
  }

  /** Without TLS only on this machine: what it says decides who people are. */
  private static URI checkIssuer(URI issuer) {
    if (!isProtected(issuer) || issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
      throw new IllegalArgumentException("issuer");
    }
    return issuer;
  }

  /** Whether nobody on the way can read or change what goes there and comes back. */
  public static boolean isProtected(URI uri) {
    String host = uri.getHost();
    if (host == null || uri.getRawUserInfo() != null) {
      return false;
    }
    return "https".equalsIgnoreCase(uri.getScheme())
        || ("http".equalsIgnoreCase(uri.getScheme()) && THIS_MACHINE.contains(host));
  }

  static String credential(String text) {
    if (text.length() > 1000 || !text.matches("[!-~]+")) {
      throw new IllegalArgumentException("credential");
    }
    return text;
  }

  static String checkName(String text) {
    if (text.isBlank() || text.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("name");
    }
    return text;
  }
}
