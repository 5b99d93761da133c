package io.dreamspace.http.dreamspace;

import io.dreamspace.application.Engine;
import io.dreamspace.application.Session;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.feed.LiveFeed;
import io.dreamspace.http.feed.Onlooker;
import io.dreamspace.http.keyed.KeptAnswers;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.Query;
import io.dreamspace.http.reading.Segments;
import io.dreamspace.http.reading.ServerTime;
import io.dreamspace.http.request.BodyLimit;
import io.dreamspace.http.request.Fault;
import io.dreamspace.http.request.RequestId;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpPrologue;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the Dreamspace API, whatever the path: a path is followed segment by segment, and the
 * verb asked of what it leads to. Only people who are lost are passed on.
 */
public final class DreamspaceApi implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(DreamspaceApi.class);

  private static final Header ANY_ORIGIN =
      HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");

  private final Session session;
  private final ApiKey apiKey;
  private final Entrance entrance;
  private final ServerTime serverTime;
  private final BodyReader bodies;
  private final Roots roots;
  private final Replies replies;
  private final KeyedRequests keyed;

  /**
   * An API on an engine.
   *
   * @param caller who holds the key
   * @param feed of the same engine
   * @param key that requests must bring
   * @param bodyLimit in bytes
   */
  public DreamspaceApi(
      Engine engine,
      Caller caller,
      LiveFeed feed,
      String key,
      ServerTime serverTime,
      Json json,
      int bodyLimit) {
    this.session = engine.as(caller);
    this.apiKey = new ApiKey(key);
    this.entrance = new Entrance(apiKey, () -> engine, serverTime);
    this.serverTime = serverTime;
    this.bodies = new BodyReader(json, new BodyLimit(bodyLimit));
    this.roots = new Roots(serverTime, feed);
    this.replies = new Replies(json.mapper());
    KeptAnswers kept = new KeptAnswers(engine.once(caller));
    this.keyed = new KeyedRequests(kept, bodies, replies, apiKey, new SealedText(key));
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    try {
      if (isLost(request)) {
        response.next();
        return;
      }
      allowOtherOrigins(request, response);
      Onlooker onlooker = enter(request);
      if (keyed.include(request)) {
        keyed.answer(request, response, body -> answer(request, onlooker, body));
      } else {
        replies.send(answer(request, onlooker, bodies.content(request)), request, response);
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
      allowOtherOrigins(request, response);
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

  /**
   * Scripts of any site may read what a ticket opens, and why it does not: they have brought it
   * themselves. Nothing that a browser adds by itself lets them.
   */
  private void allowOtherOrigins(ServerRequest request, ServerResponse response) {
    HttpPrologue prologue = request.prologue();
    if (entrance.isTriedByTicket(
        request.headers(),
        prologue.query().rawValue(),
        prologue.method().text(),
        () -> Segments.of(prologue.uriPath().rawPath()))) {
      response.header(ANY_ORIGIN);
    }
  }

  private Onlooker enter(ServerRequest request) {
    HttpPrologue prologue = request.prologue();
    return entrance.require(
        request.headers(),
        prologue.query().rawValue(),
        prologue.method().text(),
        () -> Segments.of(prologue.uriPath().rawPath()));
  }

  private Reply answer(ServerRequest request, Onlooker onlooker, BodyContent body) {
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
            onlooker,
            () -> onlooker.own(Query.of(prologue.query().rawValue(), serverTime)),
            body));
  }
}
