package io.dreamspace.http.blotre;

import io.dreamspace.application.Session;
import io.dreamspace.domain.stream.Color;
import io.dreamspace.domain.stream.StreamKey;
import io.dreamspace.http.request.WholeBody;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Set;

/**
 * The colours of streams as pictures, for whoever shows no more than pictures. Passes on what does
 * not ask for one.
 */
final class StreamPictures implements Handler {
  private static final String ROOT = "/s/";
  private static final String ENDING = ".png";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Header PNG = HeaderValues.create(HeaderNames.CONTENT_TYPE, "image/png");
  private static final List<Header> ONLY_NOW =
      List.of(
          HeaderValues.create(HeaderNames.CACHE_CONTROL, "no-cache, no-store, must-revalidate"),
          HeaderValues.create(HeaderNames.EXPIRES, "0"));

  private final Session anyone;
  private final JsonReplies replies;

  StreamPictures(Session anyone, JsonReplies replies) {
    this.anyone = anyone;
    this.replies = replies;
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    String path = request.prologue().uriPath().rawPath();
    if (isPicture(path, request)) {
      replies.guard(request, response, () -> send(colorAt(path), request, response));
    } else {
      response.next();
    }
  }

  private static boolean isPicture(String path, ServerRequest request) {
    return path.startsWith(ROOT)
        && METHODS.contains(request.prologue().method().text())
        && (path.endsWith(ENDING) || wantsPicture(request));
  }

  /** Some browsers would take a picture for a page, too. */
  private static boolean wantsPicture(ServerRequest request) {
    String accept = String.join(",", request.headers().all(HeaderNames.ACCEPT, List::of));
    return accept.contains("image/png") && !accept.contains("text/html");
  }

  private Color colorAt(String path) {
    int end = path.endsWith(ENDING) ? path.length() - ENDING.length() : path.length();
    String uri = path.substring(ROOT.length(), end);
    return anyone.streams().get(StreamKey.ofUri(uri)).status().color();
  }

  private static void send(Color color, ServerRequest request, ServerResponse response) {
    response.header(PNG);
    ONLY_NOW.forEach(response::header);
    WholeBody.send(Pixel.of(color), request, response);
  }
}
