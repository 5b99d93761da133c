package io.dreamspace.http.request;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/** An answer after which the connection ends. */
final class LastAnswer {
  private LastAnswer() {}

  /** Says what is wrong, in the form that the request's API has. */
  static void send(
      Status status, String sentence, RoutingRequest request, RoutingResponse response) {
    ErrorForm form = ErrorForm.at(request.prologue().uriPath().rawPath());
    response.status(status);
    response.header(HeaderValues.CONNECTION_CLOSE);
    response.header(HeaderNames.CONTENT_TYPE, form.contentType());
    response.send(form.bytes(sentence));
  }
}
