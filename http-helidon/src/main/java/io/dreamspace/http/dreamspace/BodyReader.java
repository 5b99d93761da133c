package io.dreamspace.http.dreamspace;

import io.dreamspace.http.reading.Json;
import io.dreamspace.http.request.BodyLimit;
import io.dreamspace.http.request.BodyTooLarge;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;

/** Reads bodies up to a limit, as what is expected, whatever their content type says. */
record BodyReader(Json json, BodyLimit limit) {

  /** The body of a request, not yet read. */
  BodyContent content(ServerRequest request) {
    return new BodyContent(() -> receive(request), () -> json.read(receive(request)));
  }

  /**
   * Takes a body as it is.
   *
   * @throws Refused if it is above the limit
   */
  byte[] receive(ServerRequest request) {
    try {
      return limit.receive(request);
    } catch (BodyTooLarge tooLarge) {
      throw new Refused(Status.REQUEST_ENTITY_TOO_LARGE_413, tooLarge.getMessage());
    }
  }
}
