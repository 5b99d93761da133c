package io.dreamspace.http.request;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The proxies whose word counts for where a request comes from. Anybody else could claim to be
 * somewhere else with each request.
 *
 * @param networks that they are in; none if there are no proxies
 */
public record TrustedProxies(List<Network> networks) {
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  /**
   * Reads addresses and networks with commas between them, such as {@code 127.0.0.1, 10.0.0.0/8}.
   *
   * @throws IllegalArgumentException if one is neither
   */
  public static TrustedProxies parse(String text) {
    return new TrustedProxies(
        Arrays.stream(text.split(",", -1)).map(String::trim).map(Network::parse).toList());
  }

  boolean include(InetAddress address) {
    return networks.stream().anyMatch(network -> network.includes(address));
  }
}
