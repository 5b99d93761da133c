package io.dreamspace.http.pages.visit;

import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.pages.templates.JterefusalGenerated;
import io.helidon.http.Status;

/** Pages in place of those that were asked for. */
public final class Refusals {
  /** What was sent was understood, and is wrong. */
  public static final Status UNPROCESSABLE = Status.create(422, "Unprocessable Content");

  private Refusals() {}

  /** The status that a problem is told by; whoever has to wait is told how long. */
  public static Status status(Visit visit, Problem problem) {
    return switch (problem) {
      case Problem.NotFound notFound -> Status.NOT_FOUND_404;
      case Problem.Forbidden forbidden -> Status.FORBIDDEN_403;
      case Problem.Conflict conflict -> UNPROCESSABLE;
      case Problem.Invalid invalid -> UNPROCESSABLE;
      case Problem.TooSoon tooSoon -> {
        visit.delay(tooSoon);
        yield Status.TOO_MANY_REQUESTS_429;
      }
    };
  }

  /** A page that says why there is no other. */
  public static PageReply page(Visit visit, Status status, String sentence) {
    if (visit.wantsJson()) {
      return new PageReply.Bare(status);
    }
    Frame frame = visit.frame(title(status));
    return PageReply.personal(
        status, output -> JterefusalGenerated.render(output, null, frame, sentence));
  }

  private static String title(Status status) {
    return switch (status.code()) {
      case 404 -> "Not here";
      case 403 -> "Not allowed";
      case 500 -> "That went wrong";
      default -> "That did not work";
    };
  }

  /** Sends a browser there; what was sent by a form is not sent again, and is refused. */
  static PageReply first(StepFirst step, Visit visit) {
    return visit.isGet() && !visit.wantsJson()
        ? new PageReply.Redirect(Status.FOUND_302, step.path(visit.here()))
        : page(visit, Status.UNAUTHORIZED_401, step.sentence());
  }
}
