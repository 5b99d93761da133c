package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

  @Provide
  Arbitrary<String> tags() {
    return StreamTexts.tags();
  }

  @Provide
  Arbitrary<String> hexDigits() {
    return StreamTexts.hexDigits();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().withChars("aF9 _-$.#\u00e9\u212a\u0130").ofMaxLength(40));
  }

  @ParameterizedTest
  @CsvSource({
    "Rye, rye",
    "fade, fade",
    "GoldenBrown, goldenbrown",
    "' $-_9 ', $-_9",
    "abcdefa, abcdefa"
  })
  void tag_isTrimmedAndSmall(String text, String tag) {
    assertThat(new Tag(text).value()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facade",
        "123456",
        "FaCaDe",
        " 123456 ",
        "",
        " ",
        "a b",
        "#rye",
        "a.b",
        "tr\u00e9e",
        "\u212aelvin"
      })
  void tag_refusesAllElse(String text) {
    assertThatThrownBy(() -> new Tag(text))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("tag"))
        .hasMessage("Tag is not valid.");
    assertThat(Tag.parse(text)).isEmpty();
  }

  @Property
  void tag_isTheSame_howeverItIsWritten(@ForAll("tags") String text) {
    String small = text.toLowerCase(Locale.ROOT);

    assertThat(new Tag(text).value()).isEqualTo(small);
    assertThat(Tag.parse(" " + text.toUpperCase(Locale.ROOT))).contains(new Tag(small));
  }

  @Property
  void tag_neverLooksLikeAColor(@ForAll("hexDigits") String digits) {
    assertThat(Tag.parse(digits)).isEmpty();
    assertThat(Tag.parse(digits + "0")).isPresent();
    assertThat(Tag.parse(digits.substring(1))).isPresent();
  }

  @Property
  void parse_takesWhatATagIs_andNothingElse(@ForAll("texts") String text) {
    String trimmed = text.trim();
    boolean valid = trimmed.matches("[a-zA-Z0-9_$-]{1,32}") && !trimmed.matches("[0-9a-fA-F]{6}");

    assertThat(Tag.parse(text).isPresent()).isEqualTo(valid);
  }

  @Test
  void tag_has32Characters_afterTrimming() {
    assertThat(Tag.parse("x".repeat(32))).isPresent();
    assertThat(Tag.parse(" " + "x".repeat(32) + " ")).isPresent();
    assertThat(Tag.parse("x".repeat(33))).isEmpty();
  }
}
