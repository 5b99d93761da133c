package io.dreamspace.http.blotre;

import io.dreamspace.client.wire.FlawBody;
import io.dreamspace.client.wire.StreamErrorBody;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.request.RetryAfter;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.util.List;
import java.util.Map;

/** What is answered when something goes wrong: the code, and an error as JSON. */
public final class JsonProblems {
  /** By this, word for word, old clients know that they have to refresh their token. */
  private static final Header EXPIRED =
      HeaderValues.createCached(
          HeaderNames.WWW_AUTHENTICATE,
          "Bearer error=\"invalid_token\" error_description=\"Access token is expired\"");

  private JsonProblems() {}

  /** How a problem is answered. */
  public static Reply of(Problem problem) {
    return switch (problem) {
      case Problem.NotFound notFound -> error(Status.NOT_FOUND_404, notFound.getMessage());
      case Problem.Forbidden forbidden -> error(Status.UNAUTHORIZED_401, forbidden.getMessage());
      case Problem.Conflict conflict ->
          error(Status.UNPROCESSABLE_CONTENT_422, conflict.getMessage());
      case Problem.TooSoon tooSoon -> tooSoon(tooSoon);
      case Problem.Invalid invalid ->
          error(
              "name".equals(invalid.field())
                  ? Status.UNPROCESSABLE_CONTENT_422
                  : Status.BAD_REQUEST_400,
              invalid.getMessage());
    };
  }

  private static Reply tooSoon(Problem.TooSoon problem) {
    return new Reply(
        Status.TOO_MANY_REQUESTS_429,
        new StreamErrorBody(problem.getMessage()),
        List.of(RetryAfter.of(problem)));
  }

  /** An error that is not about a part of the body. */
  public static Reply error(Status status, String sentence) {
    return new Reply(status, new StreamErrorBody(sentence), List.of());
  }

  /** What is wrong with the parts of a body, by their paths. */
  static Reply flawed(String sentence, Map<String, List<FlawBody>> details) {
    return new Reply(Status.BAD_REQUEST_400, new StreamErrorBody(sentence, details), List.of());
  }

  /** Nobody is known to act. */
  static Reply nobody() {
    return error(Status.UNAUTHORIZED_401, "Action requires authorization.");
  }

  /** Somebody did act until now. */
  static Reply expired() {
    StreamErrorBody body = new StreamErrorBody("Access token is expired.");
    return new Reply(Status.UNAUTHORIZED_401, body, List.of(EXPIRED));
  }
}
