package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.application.Session;
import io.dreamspace.application.once.Once;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.feed.LiveFeed;
import io.dreamspace.http.keyed.KeptAnswers;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Segments;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.BodyLimit;
import io.dreamspace.http.request.Fault;
import io.dreamspace.http.request.RequestId;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the Dreamspace API, whatever the path: a path is followed segment by segment, and the
 * verb asked of what it leads to. Only people who are lost are passed on.
 */
public final class DreamspaceApi implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(DreamspaceApi.class);

  private final Session session;
  private final ApiKey apiKey;
  private final ServerTime serverTime;
  private final BodyReader bodies;
  private final Roots roots;
  private final Replies replies;
  private final KeyedRequests keyed;

  /**
   * An API on a session.
   *
   * @param session of the caller who holds the key
   * @param feed of the same engine
   * @param once of the same caller
   * @param key that every request must bring
   * @param bodyLimit in bytes
   */
  public DreamspaceApi(
      Session session,
      LiveFeed feed,
      Once once,
      String key,
      ServerTime serverTime,
      Json json,
      int bodyLimit) {
    this.session = session;
    this.apiKey = new ApiKey(key);
    this.serverTime = serverTime;
    this.bodies = new BodyReader(json, new BodyLimit(bodyLimit));
    this.roots = new Roots(serverTime, feed);
    this.replies = new Replies(json.mapper());
    this.keyed =
        new KeyedRequests(new KeptAnswers(once), bodies, replies, apiKey, new SealedText(key));
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    try {
      if (isLost(request)) {
        response.next();
        return;
      }
      refuseWithoutApiKey(request);
      if (keyed.include(request)) {
        keyed.answer(request, response, body -> answer(request, body));
      } else {
        replies.send(answer(request, () -> bodies.read(request)), request, response);
      }
    } catch (Refused refused) {
      replies.refuse(refused.refusal(), request, response);
    } catch (Problem problem) {
      replies.refuse(Refusal.of(problem), request, response);
    } catch (CloseConnectionException | RequestException theServers) {
      LOG.debug("Request {} ended early.", RequestId.of(request).value(), theServers);
      throw theServers;
    } catch (RuntimeException | Error fault) {
      String sentence = Fault.report(fault, request, response);
      replies.refuse(Refusal.of(Status.INTERNAL_SERVER_ERROR_500, sentence), request, response);
    }
  }

  /** Whether a browser looks for a page where there never is anything. */
  private boolean isLost(ServerRequest request) {
    return !apiKey.isIn(request.headers())
        && request.headers().all(HeaderNames.ACCEPT, List::of).stream()
            .anyMatch(accept -> accept.contains("text/html"))
        && !roots.include(Segments.of(request.prologue().uriPath().rawPath()));
  }

  private void refuseWithoutApiKey(ServerRequest request) {
    if (!apiKey.isIn(request.headers())) {
      throw new Refused(
          Status.FORBIDDEN_403, "The header X-API-KEY is missing or its key is wrong.");
    }
  }

  private Reply answer(ServerRequest request, Supplier<JsonNode> body) {
    HttpPrologue prologue = request.prologue();
    Resource resource = roots.follow(session, Segments.of(prologue.uriPath().rawPath()));
    Set<Verb> verbs = resource.verbs();
    Verb verb =
        Verb.of(prologue.method().text())
            .filter(verbs::contains)
            .orElseThrow(() -> new Refused(Refusal.notAllowed(Verb.allow(verbs))));
    return resource.answer(
        verb,
        new Call(
            session,
            request.headers(),
            () -> Query.of(prologue.query().rawValue(), serverTime),
            body));
  }
}
