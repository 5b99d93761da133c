package io.dreamspace.http.dreamspace;

import io.dreamspace.client.wire.ProblemBody;
import io.dreamspace.domain.problem.Problem;
import io.helidon.http.Status;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered as it was asked.
 *
 * @param field the field at fault, if one is
 * @param allow what can be done, if it was the verb
 */
record Refusal(Status status, String sentence, @Nullable String field, @Nullable String allow) {

  static Refusal of(Status status, String sentence) {
    return new Refusal(status, sentence, null, null);
  }

  static Refusal notAllowed(String allow) {
    return new Refusal(
        Status.METHOD_NOT_ALLOWED_405,
        "That cannot be done here; what can is " + allow + ".",
        null,
        allow);
  }

  static Refusal of(Problem problem) {
    return switch (problem) {
      case Problem.NotFound notFound -> of(Status.NOT_FOUND_404, notFound.getMessage());
      case Problem.Conflict conflict -> of(Status.CONFLICT_409, conflict.getMessage());
      case Problem.Forbidden forbidden -> of(Status.FORBIDDEN_403, forbidden.getMessage());
      case Problem.TooSoon tooSoon -> of(Status.TOO_MANY_REQUESTS_429, tooSoon.getMessage());
      case Problem.Invalid invalid ->
          new Refusal(Status.BAD_REQUEST_400, invalid.getMessage(), invalid.field(), null);
    };
  }

  ProblemBody body() {
    return ProblemBody.of(status.code(), status.reasonPhrase(), sentence, field);
  }
}
