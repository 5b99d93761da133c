package io.dreamspace.client;

import io.dreamspace.client.wire.StreamErrorBody;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.Forbidden;
import io.dreamspace.domain.problem.Problem.Invalid;
import io.dreamspace.domain.problem.Problem.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an answer under {@code /v0/api} that is no success becomes; see {@link Refusals}. */
record StreamRefusals(Refusals others, Json json) {
  static final String NEEDS_AUTHORIZATION = "Action requires authorization.";

  static final String NO_SUCH_STREAM = "No such stream.";

  private static final String NO_PERMISSION = "User does not have permission";
  private static final String ABSENT = " does not exist.";

  /** What contradicts what is there. */
  private static final Set<String> CONFLICTS =
      Set.of(
          "Cannot delete root streams.",
          "Cannot remove hierarchical child.",
          "I'm my own grandpa.",
          "Stream name and uri do not match.",
          "Subscription limit exceeded.",
          "Too many children.",
          "Too many streams for user.");

  private static final int SUCCESS = 200;
  private static final int CREATED = 201;
  private static final int INVALID = 400;
  private static final int FORBIDDEN = 401;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int CONTRADICTION = 422;
  private static final String ERROR = "Error";
  private static final String ROOT = "obj";

  /** The fields of which sentences speak that come without them. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "Stream name is invalid.", "name",
          "Color is not valid.", "color",
          "Tag is not valid.", "tag",
          "Invalid tag", "tag",
          "Too many tags.", "tags",
          "Duplicate tags not allowed.", "tags");

  /**
   * Does nothing if the answer is a success.
   *
   * @param writes whether the request may change something
   */
  void throwIfRefused(Answer answer, boolean writes) {
    if (answer.status() == SUCCESS || answer.status() == CREATED) {
      return;
    }
    if (answer.status() == Refusals.TOO_LARGE) {
      throw Refusals.tooLarge();
    }
    throw json.readRefusal(answer.body(), StreamErrorBody.class)
        .filter(StreamRefusals::isError)
        .flatMap(body -> problem(answer, body))
        .<RuntimeException>map(problem -> problem)
        .orElseGet(() -> others.failure(answer, writes));
  }

  private static boolean isError(StreamErrorBody body) {
    return ERROR.equals(body.type()) && body.error() != null;
  }

  private static Optional<? extends Problem> problem(Answer answer, StreamErrorBody body) {
    return switch (answer.status()) {
      case INVALID -> Optional.of(invalid(body));
      case FORBIDDEN -> Optional.of(new Forbidden(body.error()));
      case NOT_FOUND -> Optional.of(new NotFound(body.error()));
      case CONFLICT -> Optional.of(new Conflict(body.error()));
      case CONTRADICTION -> Optional.of(contradiction(body.error()));
      case TooMany.STATUS -> TooMany.problem(answer, body.error());
      default -> Optional.empty();
    };
  }

  /** What a sentence becomes that comes without a status, as over a websocket. */
  static Problem problem(String sentence) {
    if (sentence.equals(NEEDS_AUTHORIZATION) || sentence.startsWith(NO_PERMISSION)) {
      return new Forbidden(sentence);
    }
    if (sentence.equals(NO_SUCH_STREAM) || sentence.endsWith(ABSENT)) {
      return new NotFound(sentence);
    }
    return CONFLICTS.contains(sentence) ? new Conflict(sentence) : invalid(sentence);
  }

  /**
   * What is said with 422 of a field is about the call, what is said of none about what is there.
   */
  static Problem contradiction(String sentence) {
    return FIELDS.containsKey(sentence) ? invalid(sentence) : new Conflict(sentence);
  }

  private static Invalid invalid(StreamErrorBody body) {
    if (body.details() == null || body.details().isEmpty()) {
      return invalid(body.error());
    }
    var first = body.details().entrySet().iterator().next();
    String sentence =
        first.getValue().stream()
            .flatMap(flaw -> flaw.msg().stream())
            .findFirst()
            .orElse(body.error());
    return new Invalid(field(first.getKey()), sentence);
  }

  static Invalid invalid(String sentence) {
    return new Invalid(FIELDS.get(sentence), sentence);
  }

  /** {@code obj.status.color} is the field {@code status.color}, {@code obj} the whole. */
  private static @Nullable String field(String path) {
    String below = path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
    String field = below.startsWith(".") ? below.substring(1) : below;
    return field.isEmpty() ? null : field;
  }
}
