package io.dreamspace.http.request;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.nio.charset.StandardCharsets;

/**
 * Ends a connection after the answer that says so; without it the server would wait for one more
 * request. What the client still sends is taken first: a connection that is closed over it is
 * reset, and the client would never see the answer.
 */
public final class ConnectionEnd implements Filter {

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (request.headers().contentLength().orElse(0) < 0) {
      refuse(response);
    } else {
      chain.proceed();
    }
    if (response.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
      if (hasSensibleRest(request, response)) {
        takeRest(request);
      }
      throw new CloseConnectionException("The client was told so.");
    }
  }

  /** The server itself would read on, as if a length below zero announced chunks. */
  private static void refuse(RoutingResponse response) {
    response.status(Status.BAD_REQUEST_400);
    response.header(HeaderValues.CONNECTION_CLOSE);
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.send("The length of the body is negative.".getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Not if the client holds it back until it is told to go on, nor if what arrived was no HTTP:
   * then it is the server that does not wish to keep the connection.
   */
  private static boolean hasSensibleRest(RoutingRequest request, RoutingResponse response) {
    return !request.headers().contains(HeaderValues.EXPECT_100)
        && (request.headers().contains(HeaderValues.CONNECTION_CLOSE)
            || response.status().code() == Status.SERVICE_UNAVAILABLE_503.code());
  }

  private static void takeRest(RoutingRequest request) {
    try {
      if (!request.content().consumed()) {
        request.content().consume();
      }
    } catch (RuntimeException gone) {
      throw new CloseConnectionException("The client did not send all.", gone);
    }
  }
}
