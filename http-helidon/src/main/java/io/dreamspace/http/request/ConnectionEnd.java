package io.dreamspace.http.request;

import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/**
 * Ends a connection after the answer that says so; without it the server would wait for one more
 * request. What the client still sends is taken first: a connection that is closed over it is
 * reset, and the client would never see the answer.
 */
public final class ConnectionEnd implements Filter {

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    chain.proceed();
    if (response.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
      if (hasSensibleRest(request, response)) {
        takeRest(request);
      }
      throw new CloseConnectionException("The client was told so.");
    }
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
