package io.dreamspace.http.pages.visit;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/**
 * Leads each request for a page to it, and passes on the others. Who brings an API key wants no
 * pages.
 */
public final class Guide implements Handler {
  private static final HeaderName API_KEY = HeaderNames.create("X-API-KEY");

  private final Directions directions;
  private final Assets assets = new Assets();
  private final Reception reception;

  public Guide(Premises premises, Directions directions) {
    this.directions = directions;
    this.reception = new Reception(premises, assets.path());
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    String path = request.prologue().uriPath().rawPath();
    if (request.headers().contains(API_KEY)) {
      response.next();
    } else if (Assets.isAsset(path)) {
      assets.send(request, response);
    } else if (!directions.allowed(path).isEmpty()) {
      PageSender.send(reply(request, response, path), request, response);
    } else {
      response.next();
    }
  }

  /** Tells people that there is no page; for what all others have passed on. */
  public void sayThereIsNone(ServerRequest request, ServerResponse response) {
    Page none =
        visit -> Refusals.page(visit, Status.NOT_FOUND_404, "There is no page at this address.");
    Directions.Found found = new Directions.Found(none, Map.of());
    PageSender.send(reception.receive(found, request, response), request, response);
  }

  private PageReply reply(ServerRequest request, ServerResponse response, String path) {
    return directions
        .find(request.prologue().method(), path)
        .map(found -> reception.receive(found, request, response))
        .orElseGet(
            () -> {
              response.header(HeaderNames.ALLOW, directions.allowed(path));
              return new PageReply.Bare(Status.METHOD_NOT_ALLOWED_405);
            });
  }
}
