package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @Provide
  Arbitrary<String> hexDigits() {
    return StreamTexts.hexDigits();
  }

  @Property
  void color_isKeptAsItWasGiven(@ForAll("hexDigits") String digits) {
    Color color = new Color("#" + digits);

    assertThat(color.value()).isEqualTo("#" + digits);
    assertThat(color.lowerCase())
        .isEqualTo("#" + digits.toLowerCase(Locale.ROOT))
        .isEqualTo(new Color("#" + digits.toUpperCase(Locale.ROOT)).lowerCase());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#fff",
        "ffffff",
        "#fffffff",
        "#ffffffff",
        "#gggggg",
        " #ffffff",
        "#ffffff ",
        "#ffffff\n",
        "red",
        "##fffff",
        "#\uff10\uff10\uff10\uff10\uff10\uff10"
      })
  void color_refusesAllElse(String text) {
    assertThat(Color.isColor(text)).isFalse();
    assertThatThrownBy(() -> new Color(text))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("color"))
        .hasMessage("Color is not valid.");
  }
}
