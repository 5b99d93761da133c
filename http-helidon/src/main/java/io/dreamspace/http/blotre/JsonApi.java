package io.dreamspace.http.blotre;

import io.dreamspace.application.Session;
import io.dreamspace.application.access.Authentication;
import io.dreamspace.application.once.Once;
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
import org.jspecify.annotations.Nullable;

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
  private final @Nullable KeyedCalls keyed;

  private JsonApi(
      Routes routes,
      Function<Caller, Session> sessions,
      @Nullable Function<Caller, Once> once,
      Actors actors,
      Json json) {
    this.routes = routes;
    this.sessions = sessions;
    this.actors = actors;
    this.bodies = new JsonBodies(json);
    this.replies = new JsonReplies(json.mapper());
    this.keyed = once == null ? null : new KeyedCalls(once, bodies, replies);
  }

  /**
   * An API of these routes.
   *
   * @param sessions what each caller may do
   * @param json reads bodies and writes answers
   */
  public static JsonApi of(
      Routes routes, Function<Caller, Session> sessions, Actors actors, Json json) {
    return new JsonApi(routes, sessions, null, actors, json);
  }

  /**
   * Like {@link #of}, of routes whose calls may bring a key by which they are done once.
   *
   * @param once what each caller may ask for again
   */
  static JsonApi withKeys(
      Routes routes,
      Function<Caller, Session> sessions,
      Function<Caller, Once> once,
      Actors actors,
      Json json) {
    return new JsonApi(routes, sessions, once, actors, json);
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    if (routes.include(request.prologue().uriPath().rawPath())) {
      replies.guard(request, response, () -> answer(request, response));
    } else {
      response.next();
    }
  }

  private void answer(ServerRequest request, ServerResponse response) {
    String raw = request.prologue().uriPath().rawPath();
    List<String> path = Segments.of(raw);
    Route route =
        routes
            .find(request.prologue().method().text(), path)
            .filter(found -> !raw.endsWith("/"))
            .orElseThrow(
                () -> new Problem.NotFound("There is no such path, or not for this method."));
    Function<Sent, Reply> work =
        sent -> route.action().answer(new Call(request, route, path, sessions, sent));
    if (keyed != null
        && KeyedCalls.include(request)
        && actor(request) instanceof Authentication.Accepted actor) {
      keyed.answer(request, response, actor, work);
    } else {
      replies.send(work.apply(sent(request)), request, response);
    }
  }

  private Sent sent(ServerRequest request) {
    return new Sent(
        () -> bodies.read(request), () -> bodies.readForm(request), () -> actor(request));
  }

  private Authentication actor(ServerRequest request) {
    return actors.of(request.prologue(), request.headers());
  }
}
