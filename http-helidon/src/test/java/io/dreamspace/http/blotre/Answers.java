package io.dreamspace.http.blotre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import java.util.List;

/** What answers of the Blot're API have in common. */
final class Answers {
  private static final String JSON = "application/json; charset=utf-8";

  private Answers() {}

  /** Fails unless this is the answer, to the letter. */
  static void assertAnswer(Answer answer, int status, String text) {
    assertThat(answer.status() + " " + answer.text()).isEqualTo(status + " " + text);
    assertThat(answer.header("Content-Type")).hasValue(JSON);
  }

  /** Fails unless this is the error that says this, and no more. */
  static void assertError(Answer answer, int status, String sentence) {
    assertAnswer(
        answer,
        status,
        "{\"type\":\"Error\",\"error\":\""
            + sentence.replace("\"", "\\\"")
            + "\",\"details\":null}");
  }

  /** Fails unless this is an error about the body with these details, to the letter. */
  static void assertFlawed(Answer answer, String sentence, String details) {
    assertAnswer(
        answer,
        400,
        "{\"type\":\"Error\",\"error\":\"" + sentence + "\",\"details\":" + details + "}");
  }

  /** Fails unless this is some error with this status, as JSON and in a sentence. */
  static void assertSomeError(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).hasValue(JSON);
    JsonNode error = answer.json();
    assertThat(error.get("type").textValue()).isEqualTo("Error");
    assertThat(error.get("error").textValue())
        .matches("['\\p{Lu}][^\\p{Cntrl}]*")
        .hasSizeLessThan(1000)
        .doesNotContain("Exception", "io.dreamspace", "io.helidon", "fasterxml", "\tat ", "sqlite");
    assertThat(error.has("details")).isTrue();
    assertThat(error).hasSize(3);
  }

  /** The answer's JSON, if all went well. */
  static JsonNode ok(Answer answer) {
    return succeeded(answer, 200);
  }

  static JsonNode created(Answer answer) {
    return succeeded(answer, 201);
  }

  private static JsonNode succeeded(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).hasValue(JSON);
    return answer.json();
  }

  /** The names of the streams that are listed, in order. */
  static List<String> names(Answer answer) {
    return ok(answer).findValuesAsText("name");
  }

  /** The only details of an error: {@code path: message}. */
  static String detail(String path, String message) {
    return "{\"" + path + "\":[{\"msg\":[\"" + message + "\"],\"args\":[]}]}";
  }
}
