package io.dreamspace.http.request;

import io.helidon.http.DirectHandler;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.DirectTransportRequest;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * How large a body may be; takes those that are not larger.
 *
 * @param bytes the most that is accepted
 */
public record BodyLimit(int bytes) {

  /**
   * Takes a body as it is.
   *
   * @throws BodyTooLarge if it is above the limit
   */
  public byte[] receive(ServerRequest request) {
    if (request.headers().contentLength().orElse(0) > bytes) {
      throw new BodyTooLarge(bytes);
    }
    return toTheEnd(request);
  }

  /** If this goes wrong, the client sent no HTTP, or is gone. */
  private byte[] toTheEnd(ServerRequest request) {
    try {
      // Not closed here: that would take the rest of it, before the client is answered.
      InputStream body = request.content().inputStream();
      byte[] whole = body.readNBytes(bytes);
      if (whole.length == bytes && body.read() >= 0) {
        throw new BodyTooLarge(bytes);
      }
      return whole;
    } catch (BodyTooLarge | RequestException answered) {
      throw answered;
    } catch (IllegalArgumentException malformed) {
      throw RequestException.builder()
          .type(DirectHandler.EventType.BAD_REQUEST)
          .request(DirectTransportRequest.create(request.prologue(), request.headers()))
          .message("The chunks of the body are malformed.")
          .cause(malformed)
          .setKeepAlive(false)
          .build();
    } catch (IOException | RuntimeException gone) {
      throw new CloseConnectionException("The body did not arrive whole.", gone);
    }
  }
}
