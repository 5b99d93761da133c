package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.reading.Json;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads bodies as JSON, whatever their content type says, up to a limit.
 *
 * @param limit in bytes
 */
record BodyReader(Json json, int limit) {

  JsonNode read(ServerRequest request) {
    if (request.headers().contentLength().orElse(0) > limit) {
      throw tooLarge();
    }
    try (InputStream body = request.content().inputStream()) {
      byte[] bytes = body.readNBytes(limit);
      if (bytes.length == limit && body.read() >= 0) {
        throw tooLarge();
      }
      return json.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("The body could not be received.", e);
    }
  }

  private Refused tooLarge() {
    return new Refused(
        Status.REQUEST_ENTITY_TOO_LARGE_413,
        "The body is larger than " + limit + " bytes, the most that is accepted.");
  }
}
