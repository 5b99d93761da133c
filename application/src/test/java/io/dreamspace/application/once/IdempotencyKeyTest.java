package io.dreamspace.application.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotencyKeyTest {

  static Stream<String> good() {
    return Stream.concat(
        IntStream.rangeClosed('!', '~').mapToObj(Character::toString),
        Stream.of("8e03978e-40d5-43dd-bc93-6894a57f9324", "\"quoted\"", "x".repeat(255)));
  }

  static Stream<String> bad() {
    return Stream.of(
        "",
        " ",
        "a b",
        " a",
        "a ",
        "a\tb",
        "\u0000",
        "\u007f",
        "\u00eb",
        "\ud83d\ude00",
        "x".repeat(256));
  }

  @ParameterizedTest
  @MethodSource("good")
  void value_isKept(String value) {
    assertThat(new IdempotencyKey(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void value_isRefused(String value) {
    assertThatThrownBy(() -> new IdempotencyKey(value))
        .isInstanceOf(Invalid.class)
        .hasMessage(
            "An idempotency key must be 1 to 255 visible ASCII characters, without blanks.");
  }
}
