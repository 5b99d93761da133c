package io.dreamspace.client;

import io.dreamspace.domain.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads what a server answers; what is not of the API counts as no answer. */
record Readings(ServerAddress server, Json json) {

  <B, T> T one(Answer answer, Reading<B, T> reading) {
    try {
      return json.read(answer.body(), reading);
    } catch (IOException e) {
      throw notOfTheApi(answer, e);
    }
  }

  <B, T> List<T> list(Answer answer, Reading<B, T> reading) {
    try {
      return json.readList(answer.body(), reading);
    } catch (IOException e) {
      throw notOfTheApi(answer, e);
    }
  }

  /** What is no JSON, such as an image. */
  <T> T file(Answer answer, Function<Answer, T> toDomain) {
    try {
      return toDomain.apply(answer);
    } catch (Problem e) {
      throw notOfTheApi(answer, e);
    }
  }

  private DreamspaceUnavailable notOfTheApi(Answer answer, Exception cause) {
    boolean wrote = !answer.response().request().method().equals("GET");
    return new DreamspaceUnavailable(
        "The server at " + server + " answers something that is not of the API.", wrote, cause);
  }
}
