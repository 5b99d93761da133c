package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.reading.Json;
import io.dreamspace.http.request.BodyLimit;
import io.dreamspace.http.request.BodyTooLarge;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;

/** Reads bodies as JSON, whatever their content type says, up to a limit. */
record BodyReader(Json json, BodyLimit limit) {

  JsonNode read(ServerRequest request) {
    return json.read(receive(request));
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
