package io.dreamspace.domain.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Invalid;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamNameTest {

  @Provide
  Arbitrary<String> names() {
    return StreamTexts.names();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(70),
        Arbitraries.strings().withChars("aZ9 _-$./#\u00e9\u212a\n").ofMaxLength(70));
  }

  @ParameterizedTest
  @CsvSource({
    "Strategic Butter Reserve, strategic+butter+reserve",
    "Toaster Engine Status, toaster+engine+status",
    "Mr Tree, mr+tree",
    "$T O A S T$, $t+o+a+s+t$",
    "Moby Dick, moby+dick",
    "a  b, a++b",
    "-_-, -_-",
  })
  void segment_isSmall_withAPlusForEachSpace(String name, String segment) {
    assertThat(new StreamName(name).segment()).isEqualTo(segment);
  }

  @Property
  void name_isTrimmed_andElseAsItWasGiven(@ForAll("names") String name) {
    assertThat(new StreamName(name).value()).isEqualTo(name);
    assertThat(new StreamName(" \t" + name + "\n ").value()).isEqualTo(name);
  }

  @Property
  void name_isOfTheAlphabet_orRefused(@ForAll("texts") String text) {
    boolean valid = text.trim().matches("[ a-zA-Z0-9_$-]{1,64}");

    assertThat(isName(text)).isEqualTo(valid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "", "a/b", "a.b", "toast!", "tr\u00e9e", "\u212aelvin", "a\tb"})
  void name_refusesAllElse(String text) {
    assertThatThrownBy(() -> new StreamName(text))
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("name"))
        .hasMessage("Stream name is invalid.");
  }

  @Test
  void name_has64Characters_afterTrimming() {
    assertThat(isName("x".repeat(64))).isTrue();
    assertThat(isName(" " + "x".repeat(64) + " ")).isTrue();
    assertThat(isName("x".repeat(65))).isFalse();
  }

  private static boolean isName(String text) {
    try {
      new StreamName(text);
      return true;
    } catch (Invalid invalid) {
      return false;
    }
  }
}
