package io.dreamspace.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.http.settings.IniText.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IniTextTest {

  @Test
  void parse_readsSectionsAndPairsInOrder() {
    List<Line> lines =
        IniText.parse(List.of("[API]", "APITOKEN = x", "", "[ server ]", "port: 1"), "f");

    Line.Section api = new Line.Section("API", "f, line 1");
    Line.Section server = new Line.Section("server", "f, line 4");
    assertThat(lines)
        .containsExactly(
            api,
            new Line.Pair(api, "APITOKEN", "x", "f, line 2"),
            server,
            new Line.Pair(server, "port", "1", "f, line 5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a#b",
        "a #b",
        "a;b",
        "a ;b",
        "a,b",
        "a=b",
        "=a",
        "a:b",
        "a=\"b",
        "\"a\"b",
        "\"a\"",
        "it's",
        "'a",
        "a\\",
        "a \\",
        "\\n",
        "${env:HOME}",
        "%(port)s",
        "100%",
        "#a",
        "[a]",
        "a b"
      })
  void parse_takesValueAsItStands(String value) {
    List<Line> lines = IniText.parse(List.of("[API]", "APITOKEN = " + value, "next = 1"), "f");

    assertThat(lines.get(1))
        .isInstanceOfSatisfying(Line.Pair.class, pair -> assertThat(pair.value()).isEqualTo(value));
    assertThat(lines).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# port = 1", "; port = 1", "   # indented", "", "   ", "\t"})
  void parse_skipsCommentsAndBlankLines(String line) {
    assertThat(IniText.parse(List.of("[server]", line), "f")).hasSize(1);
  }

  @Test
  void parse_readsEmptyValue() {
    assertThat(IniText.parse(List.of("[server]", "port ="), "f"))
        .last()
        .extracting(line -> ((Line.Pair) line).value())
        .isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"APITOKEN hunter2", "hunter2", "a hunter2 = x", "= hunter2", "[API", "[]"})
  void parse_refusesOtherLinesWithoutRepeatingThem(String line) {
    assertThatThrownBy(() -> IniText.parse(List.of("[API]", line), "my.conf"))
        .isInstanceOf(UsageProblem.class)
        .hasMessage("my.conf, line 2: expected '[section]' or 'key = value'.");
  }

  @Test
  void parse_refusesPairBeforeAnySection() {
    assertThatThrownBy(() -> IniText.parse(List.of("# hello", "port = 1"), "my.conf"))
        .isInstanceOf(UsageProblem.class)
        .hasMessage("my.conf, line 2: a key needs a section above it, such as [server].");
  }
}
