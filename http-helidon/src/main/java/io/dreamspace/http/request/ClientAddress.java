package io.dreamspace.http.request;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a request comes from: whom attempts are counted for. Of IPv6 it is the network of 64 bits,
 * of which one customer has all addresses.
 */
public record ClientAddress(String value) {
  private static final int COUNTED_OF_IPV6 = 8;

  /** Finds out, for each request; {@link #of} then tells. */
  public static Filter behind(TrustedProxies proxies) {
    ForwardedFor forwarded = new ForwardedFor(proxies);
    return (FilterChain chain, RoutingRequest request, RoutingResponse response) -> {
      peer(request)
          .map(peer -> forwarded.origin(peer, request.headers()))
          .ifPresent(origin -> request.context().register(of(origin)));
      chain.proceed();
    };
  }

  /** Where a request comes from. */
  public static ClientAddress of(ServerRequest request) {
    return request
        .context()
        .get(ClientAddress.class)
        .orElseGet(() -> new ClientAddress(request.remotePeer().host()));
  }

  private static Optional<InetAddress> peer(ServerRequest request) {
    return request.remotePeer().address() instanceof InetSocketAddress socket
        ? Optional.ofNullable(socket.getAddress())
        : Optional.empty();
  }

  static ClientAddress of(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return new ClientAddress(address.getHostAddress());
    }
    byte[] network = Arrays.copyOf(address.getAddress(), COUNTED_OF_IPV6);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < network.length; i += 2) {
      text.append(
          Integer.toHexString(((network[i] & 0xFF) << Byte.SIZE) | (network[i + 1] & 0xFF)));
      text.append(':');
    }
    return new ClientAddress(text + ":/64");
  }
}
