package io.dreamspace.http.blotre;

import io.dreamspace.application.Engine;
import io.dreamspace.domain.access.Caller;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.reading.Json;
import io.helidon.webserver.http.Handler;

/** What is served about streams. */
public final class StreamApi {
  /** The longest body that is read, in bytes. */
  public static final int BODY_LIMIT = 100 * 1024;

  private StreamApi() {}

  /** The API, under {@code /v0/api}. */
  public static Handler of(Engine engine, Actors actors, Json json) {
    return JsonApi.withKeys(routes(), engine::as, engine::once, actors, json);
  }

  private static Routes routes() {
    Routes routes = new Routes("/v0/api");
    StreamRoutes.addTo(routes);
    ChildRoutes.addTo(routes);
    TagRoutes.addTo(routes);
    AccountRoutes.addTo(routes);
    return routes;
  }

  /** Where nothing is, under {@code /v0}; for what all others have passed on. */
  public static Handler nothing(Engine engine, Actors actors, Json json) {
    return JsonApi.of(new Routes("/v0"), engine::as, actors, json);
  }

  /** What streams show, as pictures under {@code /s}. */
  public static Handler pictures(Engine engine, Json json) {
    return new StreamPictures(engine.as(new Caller.Anonymous()), new JsonReplies(json.mapper()));
  }
}
