package io.dreamspace.http.blotre.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dreamspace.client.wire.StreamErrorBody;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.websocket.HandshakeFlaw;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Answers whoever comes to the websocket without a handshake in which all is right. */
public final class HandshakeRefusal implements Handler {
  private final Json json;

  public HandshakeRefusal(Json json) {
    this.json = json;
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response)
      throws JsonProcessingException {
    HandshakeFlaw flaw =
        HandshakeFlaw.of(request.prologue(), request.headers()).orElse(HandshakeFlaw.NO_UPGRADE);
    response.status(flaw.status());
    flaw.headers().forEach(response::header);
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
    response.send(json.mapper().writeValueAsBytes(new StreamErrorBody(flaw.sentence())));
  }
}
