package io.dreamspace.http.dreamspace;

import io.dreamspace.client.wire.ProblemBody;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.request.RetryAfter;
import io.helidon.http.Header;
import io.helidon.http.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered as it was asked.
 *
 * @param field the field at fault, if one is
 * @param headers what they say besides, by name; unmodifiable
 */
record Refusal(
    Status status, String sentence, @Nullable String field, Map<String, String> headers) {
  private static final String ALLOW = "Allow";

  Refusal {
    headers = Map.copyOf(headers);
  }

  static Refusal of(Status status, String sentence) {
    return new Refusal(status, sentence, null, Map.of());
  }

  static Refusal notAllowed(String allow) {
    return new Refusal(
        Status.METHOD_NOT_ALLOWED_405,
        "That cannot be done here; what can is " + allow + ".",
        null,
        Map.of(ALLOW, allow));
  }

  static Refusal of(Problem problem) {
    return switch (problem) {
      case Problem.NotFound notFound -> of(Status.NOT_FOUND_404, notFound.getMessage());
      case Problem.Conflict conflict -> of(Status.CONFLICT_409, conflict.getMessage());
      case Problem.Forbidden forbidden -> of(Status.FORBIDDEN_403, forbidden.getMessage());
      case Problem.TooSoon tooSoon ->
          new Refusal(
              Status.TOO_MANY_REQUESTS_429,
              tooSoon.getMessage(),
              null,
              headers(RetryAfter.of(tooSoon)));
      case Problem.Invalid invalid ->
          new Refusal(Status.BAD_REQUEST_400, invalid.getMessage(), invalid.field(), Map.of());
    };
  }

  private static Map<String, String> headers(Header header) {
    return Map.of(header.name(), header.get());
  }

  ProblemBody body() {
    return ProblemBody.of(status.code(), status.reasonPhrase(), sentence, field);
  }
}
