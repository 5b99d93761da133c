package io.dreamspace.client;

import io.dreamspace.client.wire.ProblemBody;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.Optional;

/** What an answer that is no success becomes: the problem it tells of, or the server's failure. */
record Refusals(ServerAddress server, Json json) {
  static final int NOT_FOUND = 404;
  static final int TOO_LARGE = 413;

  private static final int SUCCESS = 200;
  private static final int INVALID = 400;
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final int SERVER_ERROR = 500;
  private static final String PROBLEM = "application/problem+json";

  /**
   * Does nothing if the answer is a success.
   *
   * @param writes whether the request may change something
   */
  void throwIfRefused(Answer answer, boolean writes) {
    if (answer.status() != SUCCESS) {
      throw problem(answer).orElseGet(() -> failure(answer, writes));
    }
  }

  private Optional<RuntimeException> problem(Answer answer) {
    if (answer.status() == TOO_LARGE) {
      return Optional.of(tooLarge());
    }
    return Optional.of(answer)
        .filter(Refusals::isProblem)
        .flatMap(problem -> json.readRefusal(problem.body(), ProblemBody.class))
        .flatMap(body -> problem(answer, body));
  }

  private static Optional<? extends RuntimeException> problem(Answer answer, ProblemBody body) {
    return switch (answer.status()) {
      case INVALID -> Optional.of(invalid(body));
      case NOT_FOUND -> Optional.of(new NotFound(body.detail()));
      case CONFLICT -> Optional.of(new Conflict(body.detail()));
      case TooMany.STATUS -> TooMany.problem(answer, body.detail());
      default -> Optional.empty();
    };
  }

  private static Invalid invalid(ProblemBody body) {
    return body.errors().stream()
        .findFirst()
        .map(error -> new Invalid(error.field(), error.message()))
        .orElseGet(() -> new Invalid(null, body.detail()));
  }

  static boolean isProblem(Answer answer) {
    return answer.header("Content-Type").filter(type -> type.startsWith(PROBLEM)).isPresent();
  }

  static Invalid tooLarge() {
    return new Invalid(null, "This is more than the server accepts at once.");
  }

  /** What an answer is that is neither a success nor a problem. */
  DreamspaceUnavailable failure(Answer answer, boolean writes) {
    boolean mayHaveHappened = writes && (answer.isRepeated() || answer.status() >= SERVER_ERROR);
    return new DreamspaceUnavailable(sentence(answer.status()), mayHaveHappened, null);
  }

  private String sentence(int status) {
    return status == FORBIDDEN
        ? "The server at " + server + " refuses the key."
        : "The server at " + server + " answers " + status + ", which is not of the API.";
  }
}
