package io.dreamspace.http.oauth;

import io.dreamspace.application.Access;
import io.dreamspace.application.Engine;
import io.dreamspace.application.oauth.NewDisposableClient;
import io.dreamspace.domain.client.DisposableDraft;
import io.dreamspace.http.access.Actors;
import io.dreamspace.http.blotre.BodyValue;
import io.dreamspace.http.blotre.Call;
import io.dreamspace.http.blotre.JsonApi;
import io.dreamspace.http.blotre.JsonProblems;
import io.dreamspace.http.blotre.Reply;
import io.dreamspace.http.blotre.Routes;
import io.dreamspace.http.mapping.TokenBodies;
import io.dreamspace.http.reading.Json;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is served to programs under {@code /v0/oauth2}; what is there for people comes before. */
public final class OAuthApi {
  private final Access access;

  private OAuthApi(Access access) {
    this.access = access;
  }

  public static Handler of(Engine engine, Actors actors, Json json) {
    OAuthApi api = new OAuthApi(engine.access());
    Routes routes =
        new Routes("/v0/oauth2")
            .post("/access_token", new TokenEndpoint(engine.access().tokens())::answer)
            .put("/disposable", api::create)
            .get("/token_info", call -> api.aboutToken(call, api::info))
            .post("/revoke", call -> api.aboutToken(call, api::revoke));
    return JsonApi.of(routes, engine::as, actors, json);
  }

  private Reply create(Call call) {
    DisposableDraft draft = call.json().read(OAuthApi::draft, "Could not process request");
    NewDisposableClient created = access.disposableClients().create(draft, call.address());
    return Reply.ok(TokenBodies.disposable(created));
  }

  private static @Nullable DisposableDraft draft(BodyValue body) {
    DisposableDraft named = body.at("name").text(name -> new DisposableDraft(name, ""));
    String blurb = body.at("blurb").text();
    return named == null || blurb == null ? null : new DisposableDraft(named.name(), blurb);
  }

  private Reply aboutToken(Call call, Function<String, Reply> action) {
    String token = call.parameter("token");
    return token == null
        ? JsonProblems.error(Status.BAD_REQUEST_400, "The parameter 'token' is missing.")
        : action.apply(token);
  }

  private Reply info(String token) {
    return Reply.ok(TokenBodies.info(access.tokens().info(token)));
  }

  private Reply revoke(String token) {
    access.tokens().revoke(token);
    return Reply.nothing();
  }
}
