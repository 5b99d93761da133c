package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.Fingerprinting;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Once.Outcome;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.TooSoon;
import io.dreamspace.http.keyed.KeptAnswers;
import io.dreamspace.http.keyed.KeyHeader;
import io.dreamspace.http.keyed.WholeAnswer;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Requests that bring a key: whoever got no answer can send them again, and they are done once. The
 * first answer is kept, refusals too but for one that says to come again, and given again as it
 * was.
 */
record KeyedRequests(
    KeptAnswers kept, BodyReader bodies, Replies replies, ApiKey apiKey, SealedText receipts) {
  /** Whether this is one of them; it is not if the verb can be repeated without a key. */
  boolean include(ServerRequest request) {
    return KeyHeader.isIn(request)
        && Verb.of(request.prologue().method().text()).filter(Verb::takesKey).isPresent();
  }

  /**
   * Answers one of them.
   *
   * @param work what it asks for, given its body
   */
  void answer(
      ServerRequest request, ServerResponse response, Function<Supplier<JsonNode>, Reply> work) {
    IdempotencyKey key = KeyHeader.of(request);
    byte[] body = bodies.receive(request);
    Fingerprint fingerprint = fingerprint(request.prologue(), body);
    Supplier<JsonNode> json = parsed(body);
    Outcome outcome =
        kept.answer(
            key,
            fingerprint,
            () -> receipt(work.apply(json), key),
            thrown -> refusal(thrown, request));
    send(outcome, key, request, response);
  }

  private @Nullable WholeAnswer refusal(RuntimeException thrown, ServerRequest request) {
    return switch (thrown) {
      case Refused refused -> replies.whole(refused.refusal(), request);
      case TooSoon later -> null;
      case Problem problem -> replies.whole(Refusal.of(problem), request);
      default -> null;
    };
  }

  private String receipt(Reply reply, IdempotencyKey key) {
    String text = replies.whole(reply).text();
    return reply instanceof Reply.Secret ? receipts.seal(text, key) : text;
  }

  /** With the API key: else whoever reads the database could try passwords on it. */
  private Fingerprint fingerprint(HttpPrologue prologue, byte[] body) {
    return apiKey
        .addTo(new Fingerprinting("http"))
        .text(prologue.method().text())
        .text(prologue.uriPath().rawPath())
        .text(prologue.query().rawValue())
        .bytes(body)
        .fingerprint();
  }

  /**
   * Parsed at once, so that the one writer does not have to; a fault counts when it is asked for.
   */
  private Supplier<JsonNode> parsed(byte[] body) {
    try {
      JsonNode json = bodies.json().read(body);
      return () -> json;
    } catch (Problem fault) {
      return () -> {
        throw fault;
      };
    }
  }

  private void send(
      Outcome outcome, IdempotencyKey key, ServerRequest request, ServerResponse response) {
    String text =
        receipts
            .open(outcome.text(), key)
            .orElseThrow(() -> new Conflict("This was done, and answered under another API key."));
    KeptAnswers.mark(outcome, response);
    WholeAnswer.parse(text).send(request, response);
  }
}
