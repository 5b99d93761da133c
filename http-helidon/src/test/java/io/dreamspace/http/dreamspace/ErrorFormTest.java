package io.dreamspace.http.dreamspace;

import static io.dreamspace.http.Sentences.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.Answer;
import io.dreamspace.http.Connection;
import io.dreamspace.http.TestServer;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Error bodies are plain text … a client that lists application/problem+json gets RFC 9457." */
final class ErrorFormTest {
  private static final String PROBLEM = "application/problem+json";

  @AutoClose private static final TestServer SERVER = TestServer.inMemory();

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "text/html", "application/*", "text/plain"})
  void refusal_isASentenceOfPlainText(String accept) {
    String sentence = assertRefused(SERVER.get("/users/7", "Accept: " + accept), 404);

    assertThat(sentence).isEqualTo("There is no user 7.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/problem+json",
        "application/json, application/problem+json;q=0.5, */*;q=0.1",
        "text/plain,application/problem+json",
        "Application/Problem+JSON"
      })
  void refusal_isAProblemForThoseWhoListIt(String accept) {
    Answer answer = SERVER.get("/users/7", "Accept: " + accept);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).hasValue(PROBLEM);
    assertThat(answer.text())
        .isEqualTo(
            """
            {"type":"about:blank","title":"Not Found","status":404,\
            "detail":"There is no user 7."}\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/problem+json",
        "application/problem+json;q=0",
        "application/json;q=0",
        "application/*",
        "text/html, */*;q=0.1",
        "image/png",
        "bogus",
        ""
      })
  void answer_isJsonWhateverIsAccepted(String accept) {
    String document = "{\"document_data\": \"a\", \"seal\": 1}";
    Answer answer = SERVER.post("/documents", document, "Accept: " + accept);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(answer.json().get("document_data").textValue()).isEqualTo("a");
  }

  /** A sentence of 64 letters or more is written in another way than a short one. */
  @Test
  void longSentence_isAProblemToo() {
    Answer answer = SERVER.get("/users?nonsense=1", "Accept: application/problem+json");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").textValue()).hasSizeGreaterThan(64);
  }

  @Test
  void refusal_isAProblemIfASecondAcceptListsIt() {
    Answer answer = SERVER.get("/users/7", "Accept: text/html", "Accept: " + PROBLEM);

    assertThat(answer.header("Content-Type")).hasValue(PROBLEM);
  }

  @Test
  void badField_isNamedInTheProblem() {
    String body = "{\"twitch_id\": 7, \"name\": null}";
    Answer answer = SERVER.post("/users", body, "Accept: " + PROBLEM);

    String sentence = assertRefused(SERVER.post("/users", body), 400);
    JsonNode problem = answer.json();
    assertThat(problem.get("status").intValue()).isEqualTo(400);
    assertThat(problem.get("detail").textValue()).isEqualTo(sentence);
    assertThat(problem.get("errors")).hasSize(1);
    assertThat(problem.get("errors").get(0).get("field").textValue()).isEqualTo("twitch_id");
    assertThat(problem.get("errors").get(0).get("message").textValue()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /users?no_filter=1, 400",
    "POST,   /users,             400",
    "GET,    /nowhere,           404",
    "DELETE, /users,             405"
  })
  void everyRefusal_comesInBothForms(String method, String path, int status) {
    String sentence = assertRefused(SERVER.send(method, path, ""), status);

    Answer problem = SERVER.send(method, path, "", "Accept: " + PROBLEM);
    assertThat(problem.header("Content-Type")).hasValue(PROBLEM);
    assertThat(problem.json().get("status").intValue()).isEqualTo(status);
    assertThat(problem.json().get("detail").textValue()).isEqualTo(sentence);
  }

  @Test
  void forbidden_comesAsAProblemToo() throws IOException {
    try (Connection connection = SERVER.connect()) {
      connection.write("GET /users HTTP/1.1\r\nHost: a\r\nAccept: " + PROBLEM + "\r\n\r\n");

      Answer answer = connection.read();
      assertThat(answer.header("Content-Type")).hasValue(PROBLEM);
      assertThat(answer.json().get("status").intValue()).isEqualTo(403);
    }
  }
}
