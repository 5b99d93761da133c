package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.once.Fingerprint;
import io.dreamspace.application.once.Fingerprinting;
import io.dreamspace.application.once.IdempotencyKey;
import io.dreamspace.application.once.Once;
import io.dreamspace.application.once.Once.Outcome;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.domain.problem.Problem.Conflict;
import io.dreamspace.domain.problem.Problem.TooSoon;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Requests that bring a key: whoever got no answer can send them again, and they are done once. The
 * first answer is kept, refusals too but for one that says to come again, and given again as it
 * was.
 */
record KeyedRequests(
    Once once, BodyReader bodies, Replies replies, ApiKey apiKey, SealedText receipts) {
  private static final HeaderName IDEMPOTENCY_KEY = HeaderNames.create("Idempotency-Key");
  private static final Header REPLAY = HeaderValues.createCached("Idempotent-Replay", "true");

  /** Whether this is one of them; it is not if the verb can be repeated without a key. */
  boolean include(ServerRequest request) {
    return request.headers().contains(IDEMPOTENCY_KEY)
        && Verb.of(request.prologue().method().text()).filter(Verb::takesKey).isPresent();
  }

  /**
   * Answers one of them.
   *
   * @param work what it asks for, given its body
   */
  void answer(
      ServerRequest request, ServerResponse response, Function<Supplier<JsonNode>, Reply> work) {
    IdempotencyKey key = keyOf(request);
    byte[] body = bodies.receive(request);
    Fingerprint fingerprint = fingerprint(request.prologue(), body);
    Supplier<JsonNode> json = parsed(body);
    Outcome outcome;
    try {
      outcome = once.perform(key, fingerprint, () -> receipt(work.apply(json), key));
    } catch (Refused refused) {
      outcome = keep(key, fingerprint, replies.whole(refused.refusal(), request));
    } catch (TooSoon later) {
      throw later; // Not what came of it: it is to be sent again.
    } catch (Problem problem) {
      outcome = keep(key, fingerprint, replies.whole(Refusal.of(problem), request));
    }
    send(outcome, key, request, response);
  }

  private String receipt(Reply reply, IdempotencyKey key) {
    String text = replies.whole(reply).text();
    return reply instanceof Reply.Secret ? receipts.seal(text, key) : text;
  }

  /** Its unit of work is gone; if the same was asked for meanwhile, what came of that counts. */
  private Outcome keep(IdempotencyKey key, Fingerprint fingerprint, WholeAnswer refusal) {
    return once.perform(key, fingerprint, refusal::text);
  }

  private static IdempotencyKey keyOf(ServerRequest request) {
    List<String> values = request.headers().all(IDEMPOTENCY_KEY, List::of);
    if (values.size() > 1) {
      throw new Refused(
          Status.BAD_REQUEST_400, "The header Idempotency-Key is there more than once.");
    }
    return new IdempotencyKey(values.getFirst());
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
    if (outcome.repeated()) {
      response.header(REPLAY);
    }
    replies.send(WholeAnswer.parse(text), request, response);
  }
}
