package io.dreamspace.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/back", "HTTP://localhost:8080", "https://[::1]/x?y=z"})
  void redirect_isTakenAsItWasGiven(String text) {
    assertThat(new RedirectUri(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//example.org/x",
        "example.org",
        "/back",
        "javascript:alert(1)",
        "ftp://example.org",
        "https:///x",
        "https://example.org/\u00fc",
        "https://example.org/ x",
        "https://example.org/\r\nSet-Cookie: x",
        ""
      })
  void redirect_isRefusedIfNoBrowserCanBeSentThere(String text) {
    assertThatThrownBy(() -> new RedirectUri(text)).isInstanceOf(Invalid.class);
  }
}
