package io.dreamspace.http.request;

import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;

/**
 * Refuses a body whose length is below zero. The server itself would read on, as if that announced
 * chunks.
 */
public final class BodyLength implements Filter {

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    if (request.headers().contentLength().orElse(0) < 0) {
      LastAnswer.send(
          Status.BAD_REQUEST_400, "The length of the body is negative.", request, response);
    } else {
      chain.proceed();
    }
  }
}
