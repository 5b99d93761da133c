package io.dreamspace.http.pages.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/s/matt/mr+tree", "/v0/oauth2/authorize?a=b&c=http://x/", "/s?q=%23a"})
  void path_staysHere(String path) {
    assertThat(LocalPath.of(path).value()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s",
        "//evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: a=b",
        "/ü",
        "\\/evil"
      })
  void otherSites_areHome(String path) {
    assertThat(LocalPath.of(path)).isEqualTo(LocalPath.HOME);
  }
}
