package io.dreamspace.http.websocket;

import io.dreamspace.http.request.ErrorForm;
import io.dreamspace.http.request.WholeBody;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * Answers whoever comes to a websocket without a handshake in which all is right. Compares paths as
 * they were sent: the server's own routes would decode each first, and fail where that is not
 * possible.
 *
 * @param path of the websocket
 */
public record HandshakeRefusal(String path) implements Handler {

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    HttpPrologue prologue = request.prologue();
    if (prologue.method().equals(Method.GET) && prologue.uriPath().rawPath().equals(path)) {
      refuse(request, response);
    } else {
      response.next();
    }
  }

  /** Whether this asks for a websocket. */
  public static boolean isHandshake(Headers headers) {
    return HandshakeFlaw.asksForUpgrade(headers);
  }

  /** Says what is wrong with a handshake. */
  public static void refuse(ServerRequest request, ServerResponse response) {
    HandshakeFlaw flaw =
        HandshakeFlaw.of(request.prologue(), request.headers()).orElse(HandshakeFlaw.NO_UPGRADE);
    ErrorForm form = ErrorForm.at(request.prologue().uriPath().rawPath());
    response.status(flaw.status());
    flaw.headers().forEach(response::header);
    response.header(HeaderNames.CONTENT_TYPE, form.contentType());
    WholeBody.send(form.bytes(flaw.sentence()), request, response);
  }
}
