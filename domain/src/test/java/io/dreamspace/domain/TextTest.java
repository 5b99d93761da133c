package io.dreamspace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.edit.Edit;
import io.dreamspace.domain.problem.Problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final String NUL = "Field 'name' must not contain a NUL character.";
  private static final String HALF = "Field 'name' contains half of a surrogate pair.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\u0001\t\r\n\u007f",
        "Zo\u00eb",
        "\ud83d\ude00",
        "a\ud83d\ude00\ud83d\ude00b",
        "\ud800\udc00",
        "\udbff\udfff",
        "\ud7ff\ue000\uffff"
      })
  void checked_takesWholeCharacters(String text) {
    assertThat(Text.checked("name", text)).isSameAs(text);
    assertThat(Text.checkedOrNull("name", text)).isSameAs(text);
    assertThatCode(() -> Text.check("name", Edit.set(text))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\0", "\0b", "a\0b", "\ud83d\ude00\0"})
  void checked_refusesNul(String text) {
    assertRefused(text, NUL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83d",
        "\ude00",
        "a\ud83d",
        "\ud83da",
        "\ude00\ud83d",
        "\ud83d\ud83d\ude00",
        "\ud83d\ude00\ude00",
        "\ud83d\0"
      })
  void checked_refusesHalfOfAPair(String text) {
    assertRefused(text, HALF);
  }

  @Test
  void checkedOrNull_takesNull() {
    assertThat(Text.checkedOrNull("name", null)).isNull();
  }

  @Test
  void check_takesAnEditWithoutText() {
    assertThatCode(() -> Text.check("name", Edit.<String>keep())).doesNotThrowAnyException();
    assertThatCode(() -> Text.check("name", Edit.<String>set(null))).doesNotThrowAnyException();
  }

  private static void assertRefused(String text, String sentence) {
    assertThatThrownBy(() -> Text.checked("name", text))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("name"))
        .hasMessage(sentence);
    assertThatThrownBy(() -> Text.checkedOrNull("name", text)).hasMessage(sentence);
    assertThatThrownBy(() -> Text.check("name", Edit.set(text))).hasMessage(sentence);
  }
}
