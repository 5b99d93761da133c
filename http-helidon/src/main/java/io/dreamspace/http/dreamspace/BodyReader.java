package io.dreamspace.http.dreamspace;

import com.fasterxml.jackson.databind.JsonNode;
import io.dreamspace.http.reading.Json;
import io.helidon.http.DirectHandler;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads bodies as JSON, whatever their content type says, up to a limit.
 *
 * @param limit in bytes
 */
record BodyReader(Json json, int limit) {

  JsonNode read(ServerRequest request) {
    return json.read(receive(request));
  }

  /**
   * Takes a body as it is.
   *
   * @throws Refused if it is above the limit
   */
  byte[] receive(ServerRequest request) {
    if (request.headers().contentLength().orElse(0) > limit) {
      throw tooLarge();
    }
    return toTheEnd(request);
  }

  /** If this goes wrong, the client sent no HTTP, or is gone. */
  private byte[] toTheEnd(ServerRequest request) {
    try {
      // Not closed here: that would take the rest of it, before the client is answered.
      InputStream body = request.content().inputStream();
      byte[] bytes = body.readNBytes(limit);
      if (bytes.length == limit && body.read() >= 0) {
        throw tooLarge();
      }
      return bytes;
    } catch (Refused | RequestException answered) {
      throw answered;
    } catch (IllegalArgumentException malformed) {
      throw RequestException.builder()
          .type(DirectHandler.EventType.BAD_REQUEST)
          .message("The chunks of the body are malformed.")
          .cause(malformed)
          .setKeepAlive(false)
          .build();
    } catch (IOException | RuntimeException gone) {
      throw new CloseConnectionException("The body did not arrive whole.", gone);
    }
  }

  private Refused tooLarge() {
    return new Refused(
        Status.REQUEST_ENTITY_TOO_LARGE_413,
        "The body is larger than " + limit + " bytes, the most that is accepted.");
  }
}
