package io.dreamspace.http.request;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Follows {@code X-Forwarded-For} from its end, to which each proxy adds where it was asked from,
 * for as long as it was added by a proxy that is trusted.
 */
record ForwardedFor(TrustedProxies proxies) {
  private static final HeaderName HEADER = HeaderNames.X_FORWARDED_FOR;

  /**
   * The first address that is none of a trusted proxy's.
   *
   * @param peer who asks us
   */
  InetAddress origin(InetAddress peer, Headers headers) {
    List<String> hops =
        headers.all(HEADER, List::of).stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .toList();
    InetAddress origin = peer;
    for (int i = hops.size() - 1; i >= 0 && proxies.include(origin); i--) {
      Optional<InetAddress> before = AddressText.readWithPort(hops.get(i).trim());
      if (before.isEmpty()) {
        return origin;
      }
      origin = before.get();
    }
    return origin;
  }
}
