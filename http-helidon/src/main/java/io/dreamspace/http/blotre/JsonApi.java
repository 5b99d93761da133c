package io.dreamspace.http.blotre;

import io.dreamspace.application.Session;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.domain.problem.Problem;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.reading.Segments;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.function.Function;

/**
 * Answers all paths of an API in JSON, those that are not there, too. Passes on what is not under
 * its root.
 */
public final class JsonApi implements Handler {
  private final Routes routes;
  private final Function<Caller, Session> sessions;
  private final Actors actors;
  private final JsonBodies bodies;
  private final JsonReplies replies;

  /**
   * An API of these routes.
   *
   * @param sessions what each caller may do
   * @param json reads bodies and writes answers
   */
  public JsonApi(Routes routes, Function<Caller, Session> sessions, Actors actors, Json json) {
    this.routes = routes;
    this.sessions = sessions;
    this.actors = actors;
    this.bodies = new JsonBodies(json);
    this.replies = new JsonReplies(json.mapper());
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    if (routes.include(request.prologue().uriPath().rawPath())) {
      replies.guard(request, response, () -> replies.send(answer(request), request, response));
    } else {
      response.next();
    }
  }

  private Reply answer(ServerRequest request) {
    String raw = request.prologue().uriPath().rawPath();
    List<String> path = Segments.of(raw);
    Route route =
        routes
            .find(request.prologue().method().text(), path)
            .filter(found -> !raw.endsWith("/"))
            .orElseThrow(
                () -> new Problem.NotFound("There is no such path, or not for this method."));
    return route.action().answer(new Call(request, route, path, sessions, actors, bodies));
  }
}
