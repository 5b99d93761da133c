package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Session;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Segments;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.RequestId;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the Dreamspace API, whatever the path: a path is followed segment by segment, and the
 * verb asked of what it leads to.
 */
public final class DreamspaceApi implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(DreamspaceApi.class);

  private final Session session;
  private final ApiKey apiKey;
  private final ServerTime serverTime;
  private final BodyReader bodies;
  private final Roots roots;
  private final Replies replies;

  /**
   * An API on a session.
   *
   * @param session of the caller who holds the key
   * @param key that every request must bring
   * @param bodyLimit in bytes
   */
  public DreamspaceApi(
      Session session, String key, ServerTime serverTime, Json json, int bodyLimit) {
    this.session = session;
    this.apiKey = new ApiKey(key);
    this.serverTime = serverTime;
    this.bodies = new BodyReader(json, bodyLimit);
    this.roots = new Roots(serverTime);
    this.replies = new Replies(json.mapper());
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    try {
      Reply reply = answer(request, response);
      replies.send(reply, request, response);
    } catch (Refused refused) {
      replies.refuse(refused.refusal(), request, response);
    } catch (Problem problem) {
      replies.refuse(Refusal.of(problem), request, response);
    } catch (CloseConnectionException | RequestException theServers) {
      LOG.debug("Request {} ended early.", RequestId.of(request).value(), theServers);
      throw theServers;
    } catch (RuntimeException fault) {
      report(fault, request, response);
    }
  }

  private Reply answer(ServerRequest request, ServerResponse response) {
    if (!apiKey.isIn(request)) {
      throw new Refused(
          Status.FORBIDDEN_403, "The header X-API-KEY is missing or its key is wrong.");
    }
    HttpPrologue prologue = request.prologue();
    Resource resource = roots.follow(session, Segments.of(prologue.uriPath().rawPath()));
    Set<Verb> verbs = resource.verbs();
    Verb verb =
        Verb.of(prologue.method().text())
            .filter(verbs::contains)
            .orElseThrow(() -> notAllowed(verbs, response));
    return resource.answer(
        verb,
        new Call(
            session,
            () -> Query.of(prologue.query().rawValue(), serverTime),
            () -> bodies.read(request)));
  }

  private static Refused notAllowed(Set<Verb> verbs, ServerResponse response) {
    String allow = Verb.allow(verbs);
    response.header(HeaderNames.ALLOW, allow);
    return new Refused(
        Status.METHOD_NOT_ALLOWED_405, "That cannot be done here; what can is " + allow + ".");
  }

  private void report(RuntimeException fault, ServerRequest request, ServerResponse response) {
    String id = RequestId.of(request).value();
    LOG.error("Request {} failed.", id, fault);
    if (response instanceof RoutingResponse begun && !begun.reset()) {
      throw new CloseConnectionException("What was sent must not look whole.", fault);
    }
    replies.refuse(
        Refusal.of(
            Status.INTERNAL_SERVER_ERROR_500,
            "Something went wrong in the server; its log tells what, under " + id + "."),
        request,
        response);
  }
}
