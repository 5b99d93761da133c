package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.dreamspace.domain.stream.StreamQuery.ByColor;
import io.dreamspace.domain.stream.StreamQuery.ByName;
import io.dreamspace.domain.stream.StreamQuery.ByTag;
import io.dreamspace.domain.stream.StreamQuery.Everything;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamQueryTest {

  @Provide
  Arbitrary<String> tags() {
    return StreamTexts.tags();
  }

  @Provide
  Arbitrary<String> hexDigits() {
    return StreamTexts.hexDigits();
  }

  @Provide
  Arbitrary<String> names() {
    return StreamTexts.names();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!", " \u00e9.* "})
  void parse_ofNothing_isEverything(String text) {
    assertThat(StreamQuery.parse(text)).isEqualTo(new Everything());
  }

  @Property
  void parse_ofAColor_isThatColor(@ForAll("hexDigits") String digits) {
    assertThat(StreamQuery.parse(" #" + digits + " "))
        .isEqualTo(new ByColor(new Color("#" + digits)));
    assertThat(StreamQuery.parse("\u00e9#" + digits))
        .isEqualTo(new ByColor(new Color("#" + digits)));
  }

  /** Those with a dollar sign, too. */
  @Property
  void parse_ofATagAfterItsSign_isThatTag(@ForAll("tags") String tag) {
    assertThat(StreamQuery.parse("#" + tag)).isEqualTo(new ByTag(new Tag(tag)));
    assertThat(StreamQuery.parse(" #" + tag + " ")).isEqualTo(new ByTag(new Tag(tag)));
  }

  @Property
  void parse_ofAnythingElse_isAPartOfNames(@ForAll("names") String name) {
    assertThat(StreamQuery.parse(name)).isEqualTo(new ByName(name));
    assertThat(StreamQuery.parse(" " + name + "!")).isEqualTo(new ByName(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "to|to",
        "TO|TO",
        "t.o%|to",
        "a_b|a_b",
        "$T O A S T$|$T O A S T$",
        "#|#",
        "##|##",
        "#rye toast|#rye toast",
        "rye#|rye#",
      })
  void parse_dropsNoise_andFindsByNameWhatIsNeitherColorNorTag(String text, String part) {
    assertThat(StreamQuery.parse(text)).isEqualTo(new ByName(part));
  }
}
