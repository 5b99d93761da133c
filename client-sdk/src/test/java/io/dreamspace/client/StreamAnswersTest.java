package io.dreamspace.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import io.dreamspace.domain.problem.Problem.TooSoon;
import io.dreamspace.domain.stream.Color;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What refusals of {@code /v0/api} become. */
class StreamAnswersTest extends ServerTest {

  @Test
  void problems_areThoseOfTheDomain() {
    server.answer(401, StreamsTest.error("No."));
    server.answer(404, StreamsTest.error("Gone."));
    server.answer(422, StreamsTest.error("Too many children."));
    server.answer(422, StreamsTest.error("Stream name is invalid."));
    server.answer(400, StreamsTest.error("Too many tags."));
    server.answer(413, "<html>");

    assertThatThrownBy(this::get).isInstanceOf(Forbidden.class).hasMessage("No.");
    assertThatThrownBy(this::get).isInstanceOf(NotFound.class).hasMessage("Gone.");
    assertThatThrownBy(this::get).isInstanceOf(Conflict.class).hasMessage("Too many children.");
    assertInvalid("name", "Stream name is invalid.");
    assertInvalid("tags", "Too many tags.");
    assertInvalid(null, "This is more than the server accepts at once.");
  }

  @Test
  void tooSoon_saysWhenToComeAgain() {
    server.answer(429, StreamsTest.error("Try again later."), "Retry-After: 90");
    server.answer(429, StreamsTest.error("Try again later."));

    assertThatThrownBy(this::get)
        .isInstanceOfSatisfying(
            TooSoon.class,
            problem -> assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(90)))
        .hasMessage("Try again later.");
    assertThatThrownBy(this::get).isInstanceOf(DreamspaceUnavailable.class);
  }

  @ParameterizedTest
  @CsvSource({"obj.status.color, status.color", "obj[0].tag, [0].tag", "obj,", "x, x"})
  void invalid_namesTheField(String path, String field) {
    server.answer(
        400,
        """
        {"type":"Error","error":"Could not process request",
         "details":{"%s":[{"msg":["Color is not valid."],"args":[]}]}}\
        """
            .formatted(path));

    assertInvalid(field, "Color is not valid.");
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 301, 400, 401, 404, 405, 422, 500})
  void anybodyElsesAnswer_isUnavailable(int status) {
    server.answer(status, "<html>", "Location: http://127.0.0.1:1/");

    assertThatThrownBy(this::get)
        .isInstanceOf(DreamspaceUnavailable.class)
        .hasMessage("The server at %s answers %d, which is not of the API.", server.uri(), status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\":\"Error\",\"error\":null}",
        "{\"error\":\"Stream does not exist.\"}",
        "{\"type\":\"about:blank\",\"status\":404,\"detail\":\"There is nothing here.\"}"
      })
  void absence_isWhatThisApiSays_notAnother(String body) {
    server.answer(404, body, "Content-Type: application/problem+json");

    assertThatThrownBy(this::get).isInstanceOf(DreamspaceUnavailable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "<html>",
        "{\"id\":\"552f68963004ce448e1e19a5\"}",
        "{\"id\":\"x\",\"name\":\"n\",\"uri\":\"n\",\"created\":1,\"updated\":1,\"status\":"
            + "{\"color\":\"#aaaaaa\",\"created\":1,\"poster\":\"552f68963004ce448e1e19a5\"},"
            + "\"owner\":\"552f68963004ce448e1e19a5\",\"tags\":[]}"
      })
  void success_thatIsNotOfTheApi_isUnavailable(String body) {
    server.answer(200, body);

    assertThatThrownBy(this::get)
        .isInstanceOf(DreamspaceUnavailable.class)
        .hasMessage("The server at " + server.uri() + " answers something that is not of the API.");
  }

  @Test
  void write_thatTheServerFailedAt_mayHaveHappened() {
    server.answer(500, "Oh.");

    assertThatThrownBy(
            () -> session.streams().setStatus(StreamsTest.KEY_OF_STREAM, new Color("#000000")))
        .isInstanceOfSatisfying(
            DreamspaceUnavailable.class, problem -> assertThat(problem.mayHaveHappened()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "Action requires authorization., Forbidden",
    "User does not have permission to edit stream., Forbidden",
    "Stream does not exist., NotFound",
    "No such stream., NotFound",
    "Tag does not exist., NotFound",
    "Subscription limit exceeded., Conflict",
    "I'm my own grandpa., Conflict",
    "Stream name is invalid., Invalid",
    "Could not process request., Invalid"
  })
  void sentences_areEnough_whereThereIsNoStatus(String sentence, String kind) {
    Problem problem = StreamRefusals.problem(sentence);

    assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(problem).hasMessage(sentence);
  }

  private void assertInvalid(String field, String sentence) {
    assertThatThrownBy(this::get)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field))
        .hasMessage(sentence);
  }

  private void get() {
    session.streams().get(StreamsTest.KEY_OF_STREAM);
  }
}
