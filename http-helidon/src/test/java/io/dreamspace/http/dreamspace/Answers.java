package io.dreamspace.http.dreamspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What tests look at in an answer. */
final class Answers {
  private Answers() {}

  /** The text of an answer that must be a success in JSON. */
  static String ok(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).hasValue("application/json");
    return answer.text();
  }

  /** Status and sentence of an answer that must be a refusal in plain text. */
  static String refused(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
    assertThat(answer.header("Content-Type")).hasValue("text/plain; charset=utf-8");
    return answer.status() + " " + answer.text();
  }

  /** The ids of the objects in a list, in its order: the first key of each. */
  static List<Long> ids(Answer answer) {
    ok(answer);
    assertThat(answer.json().isArray()).as(answer.text()).isTrue();
    return StreamSupport.stream(answer.json().spliterator(), false)
        .map(JsonNode::elements)
        .map(values -> values.next().longValue())
        .toList();
  }

  /** Ids as a table of expectations has them: with blanks between, null for none. */
  static List<Long> numbers(@Nullable String cell) {
    return cell == null ? List.of() : Arrays.stream(cell.split(" ")).map(Long::valueOf).toList();
  }
}
