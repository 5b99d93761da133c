package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.application.access.Lifetimes;
import io.dreamspace.application.change.Retention;
import io.dreamspace.http.request.TrustedProxies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;

class ExposureTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "localhost"})
  void of_permitsDefaultTokenOnThisMachine(String host) {
    Exposure exposure = Exposure.of(settings(host, ApiToken.DEFAULT, false));

    assertThat(exposure.address().isLoopbackAddress()).isTrue();
    assertThat(exposure.warning())
        .hasValue(
            "The API token is the default one, with which every program on this machine can read"
                + " and change all; set APITOKEN in section [API], DREAMSPACE_API_TOKEN or"
                + " --api-token.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1"})
  void of_refusesDefaultTokenBeyond(String host) {
    assertThatThrownBy(() -> Exposure.of(settings(host, ApiToken.DEFAULT, false)))
        .isInstanceOf(UsageProblem.class)
        .hasMessage(
            "Other machines could reach "
                + host
                + " with the default API token; set one of your own (DREAMSPACE_API_TOKEN), or"
                + " --allow-default-token.");
  }

  @Test
  void of_refusesDefaultTokenOnNameThatLeadsBeyond() throws UnknownHostException {
    InetAddress[] both = {InetAddress.getByName("127.0.0.1"), InetAddress.getByName("192.0.2.1")};

    assertThatThrownBy(() -> Exposure.of(settings("studio", ApiToken.DEFAULT, false), host -> both))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("Other machines could reach studio");
  }

  @Test
  void of_permitsDefaultTokenBeyondWhenTold() {
    Exposure exposure = Exposure.of(settings("0.0.0.0", ApiToken.DEFAULT, true));

    assertThat(exposure.warning()).get().asString().contains("with which everyone can read");
  }

  @Test
  void of_permitsOwnTokenAnywhereWithoutWarning() {
    assertThat(Exposure.of(settings("0.0.0.0", "hunter2", false)).warning()).isEmpty();
  }

  @Test
  void of_refusesUnknownHost() {
    Settings settings = settings("nowhere", "hunter2", false);

    assertThatThrownBy(
            () ->
                Exposure.of(
                    settings,
                    host -> {
                      throw new UnknownHostException(host);
                    }))
        .isInstanceOf(UsageProblem.class)
        .hasMessage(
            "There is no host \"nowhere\" to listen on; host takes an IP address or a host name.");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:80",
    "::1, http://[0:0:0:0:0:0:0:1]:80",
    "0.0.0.0, http://0.0.0.0:80"
  })
  void url_showsAddress(String host, String url) {
    assertThat(Exposure.of(settings(host, "hunter2", false)).url(80)).isEqualTo(url);
  }

  @Test
  void requireFree_refusesPortInUse() throws IOException {
    Exposure exposure = Exposure.of(settings("127.0.0.1", "hunter2", false));
    try (ServerSocket other = new ServerSocket(0, 1, exposure.address())) {
      int port = other.getLocalPort();

      assertThatThrownBy(() -> exposure.requireFree(port))
          .isInstanceOf(UsageProblem.class)
          .hasMessageStartingWith("Cannot listen on http://127.0.0.1:" + port + ": ");
    }
    assertThatCode(() -> exposure.requireFree(0)).doesNotThrowAnyException();
  }

  private static Settings settings(String host, String token, boolean allowDefaultToken) {
    return new Settings(
        host,
        0,
        ZoneOffset.UTC,
        "dreamspace.db",
        new ApiToken(token),
        1,
        Level.INFO,
        allowDefaultToken,
        TrustedProxies.NONE,
        Lifetimes.standard(),
        null,
        Retention.standard());
  }
}
