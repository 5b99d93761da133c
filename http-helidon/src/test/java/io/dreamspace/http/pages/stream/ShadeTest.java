package io.dreamspace.http.pages.stream;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadeTest {
  private static final double READABLE = 4.5;

  @Property
  void text_canBeReadOnEveryColor(@ForAll @IntRange(max = 0xFFFFFF) int color) {
    Shade shade = new Shade("#%06x".formatted(color));
    double luminance = shade.luminance() + 0.05;
    double contrast = shade.text().equals("black") ? luminance / 0.05 : 1.05 / luminance;
    assertThat(contrast).isGreaterThan(READABLE);
  }

  @Property
  void name_isGivenToEveryColor(@ForAll @IntRange(max = 0xFFFFFF) int color) {
    assertThat(new Shade("#%06x".formatted(color)).name()).matches("((dark|light) )?[a-z]+");
  }

  @ParameterizedTest
  @CsvSource({
    "#000000, black",
    "#ffffff, white",
    "#AAAAAA, grey",
    "#333333, dark grey",
    "#ff0000, red",
    "#0000FF, blue",
    "#000080, dark blue",
    "#00ff00, green",
    "#ffe8a1, light yellow",
    "#8d5524, brown",
    "#ff8800, orange",
    "#00ced1, turquoise",
    "#ffc0cb, light red"
  })
  void name_isWhatPeopleSay(String hex, String name) {
    assertThat(new Shade(hex).name()).isEqualTo(name);
  }
}
