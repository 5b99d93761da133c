package io.dreamspace.http.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.http.Status;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WholeAnswerTest {

  static Stream<WholeAnswer> answers() {
    return Stream.of(
        new WholeAnswer(Status.OK_200, Map.of("Content-Type", "application/json"), "{}"),
        new WholeAnswer(Status.METHOD_NOT_ALLOWED_405, Map.of("A", "b: c", "D", ""), "No."),
        new WholeAnswer(Status.NOT_FOUND_404, Map.of(), ""),
        new WholeAnswer(Status.OK_200, Map.of("A", "b"), "\n\nC: d\r\n\n\ud83d\ude00\n"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void parse_readsWhatTextWrote(WholeAnswer answer) {
    assertThat(WholeAnswer.parse(answer.text())).isEqualTo(answer);
  }

  @Test
  void text_isWhatIsInDatabases() {
    assertThat(
            new WholeAnswer(Status.OK_200, Map.of("Content-Type", "application/json"), "[]").text())
        .isEqualTo("200\nContent-Type: application/json\n\n[]");
  }
}
