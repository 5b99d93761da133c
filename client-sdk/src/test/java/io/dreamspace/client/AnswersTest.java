package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.problem.Problem.TooSoon;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest extends ServerTest {

  @Test
  void problems_areThoseOfTheDomain() {
    server.problem(404, "Gone.").problem(409, "Taken.").problem(400, "Wrong.");

    assertThatThrownBy(this::get).isInstanceOf(NotFound.class).hasMessage("Gone.");
    assertThatThrownBy(this::get).isInstanceOf(Conflict.class).hasMessage("Taken.");
    assertThatThrownBy(this::get)
        .isInstanceOfSatisfying(Invalid.class, problem -> assertThat(problem.field()).isNull())
        .hasMessage("Wrong.");
  }

  @Test
  void invalid_namesTheField() {
    server.answer(
        400,
        """
        {"type":"about:blank","title":"Bad Request","status":400,"detail":"'x' is wrong.",
         "errors":[{"field":"x","message":"'x' is wrong."}],"instance":"/later"}\
        """,
        "Content-Type: application/problem+json;charset=utf-8");

    assertThatThrownBy(this::get)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo("x"))
        .hasMessage("'x' is wrong.");
  }

  @Test
  void tooSoon_saysWhenToComeAgain() {
    String problem = "Content-Type: application/problem+json";
    String body = "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":429,\"detail\":\"Later.\"}";
    server.answer(429, body, problem, "Retry-After: 0");
    server.answer(429, body, problem, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT");

    assertThatThrownBy(this::get)
        .isInstanceOfSatisfying(
            TooSoon.class,
            tooSoon -> assertThat(tooSoon.retryAfter()).isEqualTo(Duration.ofSeconds(1)))
        .hasMessage("Later.");
    assertThatThrownBy(this::get).isInstanceOf(DreamspaceUnavailable.class);
  }

  @Test
  void tooMuch_isInvalid_whoeverSaysSo() {
    server.answer(413, "<html>", "Content-Type: text/html");

    assertThatThrownBy(this::get).isInstanceOf(Invalid.class);
  }

  @Test
  void wrongKey_isUnavailable() {
    server.problem(403, "The header X-API-KEY is missing or its key is wrong.");

    assertThatThrownBy(this::get)
        .isInstanceOf(DreamspaceUnavailable.class)
        .hasMessage("The server at " + server.uri() + " refuses the key.");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 301, 400, 404, 405, 409, 500})
  void anybodyElsesAnswer_isUnavailable(int status) {
    server.answer(status, "<html>", "Location: http://127.0.0.1:1/");

    assertThatThrownBy(this::get)
        .isInstanceOf(DreamspaceUnavailable.class)
        .hasMessage("The server at %s answers %d, which is not of the API.", server.uri(), status);
  }

  @Test
  void absence_isWhatTheApiSays_notAnybodyElse() {
    server.answer(404, "<html>").answer(404, "<html>");

    assertThatThrownBy(() -> session.users().exists(SEVEN))
        .isInstanceOf(DreamspaceUnavailable.class);
    assertThatThrownBy(() -> session.specimens().current(SEVEN))
        .isInstanceOf(DreamspaceUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "<html>",
        "{\"user_id\":7}",
        "{\"user_id\":7,\"created_at\":\"now\",\"inventory\":[]}",
        "{\"user_id\":7,\"created_at\":\"2025-06-08T12:00:00Z\",\"inventory\":null}",
        "{\"created_at\":\"2025-06-08T12:00:00Z\",\"inventory\":[]}"
      })
  void success_thatIsNotOfTheApi_isUnavailable(String body) {
    server.answer(200, body);

    assertThatThrownBy(this::get)
        .isInstanceOf(DreamspaceUnavailable.class)
        .hasMessage("The server at " + server.uri() + " answers something that is not of the API.");
  }

  @Test
  void keysOfALaterServer_arePassedOver() {
    server.answer(200, USER.replace("{\"user_id\"", "{\"later\":[1],\"user_id\""));

    assertThat(session.users().get(SEVEN).user().id()).isEqualTo(SEVEN);
  }

  private void get() {
    session.users().get(SEVEN);
  }
}
