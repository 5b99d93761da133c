package io.dreamspace.http.dreamspace;

import io.dreamspace.client.wire.ProblemBody;
import io.dreamspace.domain.problem.Problem;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered as it was asked.
 *
 * @param field the field at fault, if one is
 */
record Refusal(Status status, String sentence, @Nullable String field) {

  static Refusal of(Status status, String sentence) {
    return new Refusal(status, sentence, null);
  }

  static Refusal of(Problem problem) {
    return switch (problem) {
      case Problem.NotFound notFound -> of(Status.NOT_FOUND_404, notFound.getMessage());
      case Problem.Conflict conflict -> of(Status.CONFLICT_409, conflict.getMessage());
      case Problem.Invalid invalid ->
          new Refusal(Status.BAD_REQUEST_400, invalid.getMessage(), invalid.field());
    };
  }

  ProblemBody body() {
    return ProblemBody.of(status.code(), status.reasonPhrase(), sentence, field);
  }
}
