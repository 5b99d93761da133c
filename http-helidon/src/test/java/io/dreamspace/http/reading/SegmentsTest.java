package io.dreamspace.http.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {

  @ParameterizedTest
  @CsvSource({
    "/users, users",
    "/users/, users",
    "/users/1, users|1",
    "/users/1/, users|1",
    "/users//1, users||1",
    "//users, |users",
    "/users//, users|",
    "/a%2Fb/c, a/b|c",
    "/../users, ..|users",
    "/%2E%2e/x, ..|x",
    "/a+b, a+b",
    "/a%20b, a b",
    "/J%C3%B6rg, Jörg",
    "/a;b=c, a;b=c",
  })
  void of_splitsBeforeItDecodes(String path, String expected) {
    assertThat(String.join("|", Segments.of(path))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", ""})
  void of_hasNoneForTheRoot(String path) {
    assertThat(Segments.of(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%4", "/%zz", "/users/%ff", "/%C0%80", "/\u00f6", "/%ED%A0%80"})
  void of_refusesWhatIsMalformed(String path) {
    assertThatThrownBy(() -> Segments.of(path)).isInstanceOf(NotFound.class);
  }

  @Test
  void of_takes32SegmentsAndNoMore() {
    assertThat(Segments.of("/a".repeat(32))).hasSize(32);
    assertThat(Segments.of("/a".repeat(32) + "/")).hasSize(32);
    assertThatThrownBy(() -> Segments.of("/a".repeat(33))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Segments.of("/a".repeat(100_000))).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({"21, 21", "-1, -1", "0, 0", "9223372036854775807, 9223372036854775807"})
  void id_isAnInteger(String segment, long expected) {
    assertThat(Segments.id("user", segment)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc", "1.0", "+1", " 1", "1 ", "9223372036854775808", "\u0661", "1/2"})
  void id_isNothingElse(String segment) {
    assertThatThrownBy(() -> Segments.id("user", segment))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no user '%s'.", segment);
  }

  @Test
  void id_showsOnlyTheBeginningOfALongSegment() {
    assertThatThrownBy(() -> Segments.id("user", "1".repeat(10_000)))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no user '%s…'.", "1".repeat(40));
  }
}
