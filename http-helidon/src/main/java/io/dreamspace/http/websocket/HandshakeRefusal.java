package io.dreamspace.http.websocket;

import io.dreamspace.http.request.ErrorForm;
import io.dreamspace.http.request.WholeBody;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Answers whoever comes to a websocket without a handshake in which all is right. */
public final class HandshakeRefusal implements Handler {

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    HandshakeFlaw flaw =
        HandshakeFlaw.of(request.prologue(), request.headers()).orElse(HandshakeFlaw.NO_UPGRADE);
    ErrorForm form = ErrorForm.at(request.prologue().uriPath().rawPath());
    response.status(flaw.status());
    flaw.headers().forEach(response::header);
    response.header(HeaderNames.CONTENT_TYPE, form.contentType());
    WholeBody.send(form.bytes(flaw.sentence()), request, response);
  }
}
