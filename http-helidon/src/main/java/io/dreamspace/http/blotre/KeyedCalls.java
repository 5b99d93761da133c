package io.dreamspace.http.blotre;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.Fingerprinting;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Once;
import io.dreamspace.application.once.Once.Outcome;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.TooSoon;
import io.dreamspace.http.keyed.KeptAnswers;
import io.dreamspace.http.keyed.KeyHeader;
import io.dreamspace.http.keyed.WholeAnswer;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls that bring a key; each account has keys of its own, and sees no answer to others. */
record KeyedCalls(Function<Caller, Once> once, JsonBodies bodies, JsonReplies replies) {
  private static final Set<String> VERBS = Set.of("POST", "PUT");

  /** Whether this is one of them, if an account makes it; other verbs can be repeated as it is. */
  static boolean include(ServerRequest request) {
    return VERBS.contains(request.prologue().method().text()) && KeyHeader.isIn(request);
  }

  /**
   * Answers one of them.
   *
   * @param actor who makes it
   * @param work what it asks for
   */
  void answer(
      ServerRequest request,
      ServerResponse response,
      Authentication.Accepted actor,
      Function<Sent, Reply> work) {
    IdempotencyKey key = KeyHeader.of(request);
    byte[] body = bodies.receive(request);
    Sent sent = new Sent(parsed(request, body), () -> bodies.readForm(request), () -> actor);
    KeptAnswers kept = new KeptAnswers(once.apply(new Caller.Member(actor.account())));
    Outcome outcome =
        answer(
            kept,
            key,
            fingerprint(request.prologue(), body),
            () -> replies.whole(work.apply(sent)).text());
    KeptAnswers.mark(outcome, response);
    WholeAnswer.parse(outcome.text()).send(request, response);
  }

  /** What contradicts something is an answer, too: so the only conflict left is about the key. */
  private Outcome answer(
      KeptAnswers kept, IdempotencyKey key, Fingerprint request, Supplier<String> work) {
    try {
      return kept.answer(key, request, work, this::refusal);
    } catch (Conflict usedOtherwise) {
      throw new Refused(JsonProblems.error(Status.CONFLICT_409, usedOtherwise.getMessage()));
    }
  }

  private @Nullable WholeAnswer refusal(RuntimeException thrown) {
    return switch (thrown) {
      case Refused refused -> replies.whole(refused.reply());
      case TooSoon later -> null;
      case Problem problem -> replies.whole(JsonProblems.of(problem));
      default -> null;
    };
  }

  /** Without the query: it says nothing but the token, which may be another by then. */
  private static Fingerprint fingerprint(HttpPrologue prologue, byte[] body) {
    return new Fingerprinting("blotre")
        .text(prologue.method().text())
        .text(prologue.uriPath().rawPath())
        .bytes(body)
        .fingerprint();
  }

  /**
   * Parsed at once, so that the one writer does not have to; a fault counts when it is asked for.
   */
  private Supplier<JsonNode> parsed(ServerRequest request, byte[] body) {
    try {
      JsonNode json = bodies.read(request, body);
      return () -> json;
    } catch (Refused | Problem fault) {
      return () -> {
        throw fault;
      };
    }
  }
}
