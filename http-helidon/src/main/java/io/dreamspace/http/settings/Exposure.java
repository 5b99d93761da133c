package io.dreamspace.http.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * From where the server can be reached, and whether its token is good enough for that. Listening at
 * {@link #address} instead of resolving the host again keeps what was checked and what is done the
 * same.
 */
public record Exposure(InetAddress address, boolean defaultToken) {

  /** How names become addresses. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /**
   * Resolves the host.
   *
   * @throws UsageProblem when there is no such host, or when it can be reached from other machines
   *     and the token is the default one, unless the settings allow that
   */
  public static Exposure of(Settings settings) {
    return of(settings, InetAddress::getAllByName);
  }

  static Exposure of(Settings settings, Resolver resolver) {
    InetAddress[] addresses;
    try {
      addresses = resolver.resolve(settings.host());
    } catch (UnknownHostException e) {
      throw new UsageProblem(
          "There is no host \"%s\" to listen on; host takes %s."
              .formatted(settings.host(), Key.HOST.accepted()));
    }
    if (!settings.apiToken().suffices(addresses) && !settings.allowDefaultToken()) {
      throw new UsageProblem(
          "Other machines could reach %s with the default API token; set one of your own (%s), or %s."
              .formatted(
                  settings.host(), Key.API_TOKEN.variable(), Key.ALLOW_DEFAULT_TOKEN.option()));
    }
    return new Exposure(addresses[0], settings.apiToken().isDefault());
  }

  /**
   * Tries to take the port, because Helidon logs a failure to do so and goes on without.
   *
   * @throws UsageProblem when it is in use, not of this machine, or not for this user to take
   */
  public void requireFree(int port) {
    try (ServerSocket attempt = new ServerSocket()) {
      attempt.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new UsageProblem("Cannot listen on %s: %s.".formatted(url(port), e.getMessage()));
    }
  }

  /** Where to reach it on the port that was taken; an IPv6 address stands in brackets. */
  public String url(int port) {
    String host = address.getHostAddress();
    return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
  }

  /** What whoever starts the server ought to know. */
  public Optional<String> warning() {
    if (!defaultToken) {
      return Optional.empty();
    }
    String reach = address.isLoopbackAddress() ? "every program on this machine" : "everyone";
    return Optional.of(
        "The API token is the default one, with which %s can read and change all; set %s in section [%s], %s or %s."
            .formatted(
                reach,
                Key.API_TOKEN.fileName(),
                Key.API_TOKEN.section(),
                Key.API_TOKEN.variable(),
                Key.API_TOKEN.option()));
  }
}
