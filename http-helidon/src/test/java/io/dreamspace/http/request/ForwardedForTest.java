package io.dreamspace.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.WritableHeaders;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request comes from that went through proxies, or says that it did. */
class ForwardedForTest {
  private static final TrustedProxies PROXIES = TrustedProxies.parse("127.0.0.1, 10.0.0.0/9, ::1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.9 |                            | 203.0.113.9",
        "203.0.113.9 | 198.51.100.1               | 203.0.113.9",
        "127.0.0.1   |                            | 127.0.0.1",
        "127.0.0.1   | 198.51.100.1               | 198.51.100.1",
        "127.0.0.1   | 192.0.2.7, 198.51.100.1    | 198.51.100.1",
        "127.0.0.1   | 192.0.2.7, 10.1.2.3        | 192.0.2.7",
        "127.0.0.1   | 192.0.2.7, 10.128.0.1      | 10.128.0.1",
        "127.0.0.1   | 192.0.2.7:4711             | 192.0.2.7",
        "127.0.0.1   | localhost                  | 127.0.0.1",
        "127.0.0.1   | 1.2.3.4, unknown, 10.0.0.1 | 10.0.0.1",
        "::1         | [2001:db8:1:2:3::4]:80     | 2001:db8:1:2::/64",
        "::1         | 2001:db8:1:2::5            | 2001:db8:1:2::/64"
      })
  void origin_isWhatTrustedProxiesSay(String peer, String header, String origin)
      throws UnknownHostException {
    WritableHeaders<?> headers = WritableHeaders.create();
    if (header != null) {
      headers.add(HeaderValues.create(HeaderNames.X_FORWARDED_FOR, header));
    }
    InetAddress found = new ForwardedFor(PROXIES).origin(InetAddress.getByName(peer), headers);
    assertThat(ClientAddress.of(found).value()).isEqualTo(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "1.2.3.4,", "::/129"})
  void proxies_areAddressesAndNetworks(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TrustedProxies.parse(text));
  }
}
