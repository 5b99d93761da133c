package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTokenTest {

  @ParameterizedTest
  @ValueSource(strings = {"x", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "two words"})
  void token_keepsWhatHeadersCarry(String value) {
    assertThat(new ApiToken(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", " hunter2", "hunter2 ", "hunter2\n", "hunter2\thunter2", "hünter2"})
  void token_refusesWhatHeadersChange(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApiToken(value))
        .withMessage(
            "An API token is 1 to 1000 printable ASCII characters, without a space at either end.");
  }

  @Test
  void token_refusesTooLong() {
    assertThat(new ApiToken("x".repeat(1000)).isDefault()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new ApiToken("x".repeat(1001)));
  }

  @Test
  void isDefault_knowsTheDocumentedOne() {
    assertThat(new ApiToken("SecureToken").isDefault()).isTrue();
    assertThat(new ApiToken("securetoken").isDefault()).isFalse();
  }

  @Test
  void toString_hidesValue() {
    assertThat(new ApiToken("hunter2")).hasToString("ApiToken[…]");
  }
}
