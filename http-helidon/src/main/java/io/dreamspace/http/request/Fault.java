package io.dreamspace.http.request;

import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong in the server: the log tells what, the client by which id to find it. */
public final class Fault {
  private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

  private Fault() {}

  /**
   * Logs a fault, and takes back what of an answer has been prepared.
   *
   * @return the sentence for the client
   * @throws CloseConnectionException if the client has seen a part of an answer
   */
  public static String report(Throwable fault, ServerRequest request, ServerResponse response) {
    String id = RequestId.of(request).value();
    LOG.error("Request {} failed.", id, fault);
    if (response instanceof RoutingResponse begun && !begun.reset()) {
      throw new CloseConnectionException("What was sent must not look whole.", fault);
    }
    return "Something went wrong in the server; its log tells what, under " + id + ".";
  }
}
